import { expect, it } from 'vitest'
import { checkPackFiles } from '../../../../content/pack/checkPackFiles.ts'
import { mergePacks } from '../../../../content/pack/mergePacks.ts'
import { contentTables } from '../../../../renderer/domain/interchange/tables/contentTables.ts'
import { buildQuestionBank } from '../../../../renderer/domain/questions/bank.ts'
import { packFixture } from '../../../fixtures/packFixture.ts'
import { atlas as builtIn } from '../handout/builtIn.ts'
import { wholeIn } from './builtIn.ts'

it('names the sources of a course pack wherever paragraphs would stand', () => {
  const pack = checkPackFiles(builtIn, packFixture('lumaria'))
  if (!pack.ok) throw new Error('the pack of the test has faults')
  const atlas = mergePacks(builtIn, [pack.content])
  const tables = contentTables({
    ...wholeIn('en'),
    atlas,
    questions: buildQuestionBank(atlas, 'en').filter(({ id }) => id.includes('lumaria-t1.')),
  })

  for (const { name, rows } of tables) {
    const ofPack = rows.filter((row) => row.some((cell) => /lumaria-t1\.|^Lumaria$/.test(cell)))
    expect(ofPack.length, name).toBeGreaterThan(0)
    for (const row of ofPack) expect(row.join(' | '), name).toMatch(/Lumaria.*art/)
  }
})
