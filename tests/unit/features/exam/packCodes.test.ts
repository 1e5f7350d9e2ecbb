import { expect, it } from 'vitest'
import { checkPackFiles } from '../../../../content/pack/checkPackFiles.ts'
import { mergePacks } from '../../../../content/pack/mergePacks.ts'
import { obtainPackQuestions } from '../../../../renderer/data/obtainQuestions.ts'
import { composePaper } from '../../../../renderer/domain/exam/composePaper.ts'
import { editionOf } from '../../../../renderer/domain/exam/editionOf.ts'
import { writeExamCode } from '../../../../renderer/domain/exam/examCode.ts'
import { buildQuestionBank } from '../../../../renderer/domain/questions/bank.ts'
import { isAddedByPack } from '../../../../renderer/domain/questions/isAddedByPack.ts'
import { openCode } from '../../../../renderer/features/exam/openCode.ts'
import { type ExamBank, examBankOf } from '../../../../renderer/features/exam/useExamBank.ts'
import { packFixture } from '../../../fixtures/packFixture.ts'
import { loadSound, realFiles } from '../../content/realContent.ts'
import { makeOrder } from '../../domain/exam/makeExam.ts'

const builtIn = loadSound(realFiles)
const check = checkPackFiles(builtIn, packFixture('lumaria'))
if (!check.ok) throw new Error('the pack has faults')
const atlas = mergePacks(builtIn, [check.content])
const plain = buildQuestionBank(builtIn, 'ky')
const ofPack = await obtainPackQuestions(atlas, 'ky')

const bank = { atlas: builtIn, questions: plain, byId: new Map(), builtIn: plain }
const without = examBankOf(bank, builtIn)
const withPack = examBankOf({ ...bank, atlas, questions: [...plain, ...ofPack] }, builtIn)
const paperOf = (code: string, bank: ExamBank) => {
  const opened = openCode(code, bank)
  return opened.ok ? composePaper(opened.order, opened.bank.questions) : opened.fault
}

it('adds the questions of a pack and changes none that is built in', () => {
  expect(ofPack.length).toBeGreaterThan(20)
  expect(ofPack.every(({ id }) => id.includes('lumaria-t1.'))).toBe(true)
  expect(plain.filter(isAddedByPack)).toEqual([])
  expect(ofPack.map(({ id }) => id)).toContain('q:choice:lumaria-t1.lu-who')
  expect(ofPack.map(({ id }) => id)).toContain('q:own:lumaria-t1.lumaria/after-twelve')
})

it('makes codes for the content that the questions were made of', () => {
  expect(without).toMatchObject({ edition: editionOf(builtIn, plain), editionWithPacks: null })
  expect(withPack).toMatchObject({
    edition: editionOf(builtIn, plain),
    editionWithPacks: editionOf(atlas, [...plain, ...ofPack]),
  })
})

it('gives a code of the built-in content the same paper with a pack and without', () => {
  const code = writeExamCode(makeOrder({ scope: null, kinds: null }), without.edition)

  const paper = paperOf(code, without)

  expect(paper).toEqual(paperOf(code, withPack))
  expect(paper).not.toHaveLength(0)
})

it('opens a code that was made with a pack only where that pack is', () => {
  if (!withPack.editionWithPacks) throw new Error('no edition')
  const order = makeOrder({ scope: ['lumaria-t1.lumaria'], kinds: null })
  const code = writeExamCode(order, withPack.editionWithPacks)

  expect(paperOf(code, without)).toBe('other-content')
  expect(paperOf(code, withPack)).toEqual(
    composePaper(openedOrder(code, withPack), withPack.questions),
  )
})

const openedOrder = (code: string, bank: ExamBank) => {
  const opened = openCode(code, bank)
  if (!opened.ok) throw new Error(opened.fault)
  return opened.order
}
