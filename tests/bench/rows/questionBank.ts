import { readContent } from '../../../content/readContent.ts'
import type { Row } from '../bench.ts'
import { withPage } from '../browser/withPage.ts'
import { compare } from '../figures/compare.ts'
import { inTurn } from '../inTurn.ts'
import { READY } from './ours.ts'

export const questionBank: Row = {
  name: 'question-bank',
  says: 'all questions of all content in one language, built for the first time in a fresh page',
  measure: async (bench) => {
    const content = await readContent()
    if (!content.ok) throw new Error('the content has faults: npm run content -- check')
    const { atlas } = content
    const url = await bench.site.page('questionBank.ts')
    const measure = () =>
      withPage(bench, url, READY, (page) =>
        page.evaluate((atlas) => window.benchBank(atlas, 'ky'), atlas),
      )
    const [ours] = await inTurn(bench, [{ name: 'ours', measure }])
    if (!ours) return []
    const counts = 'samples' in ours ? ours.samples.map(({ count }) => count) : []
    return [
      compare({
        row: 'question-bank',
        unit: 'ms',
        target: { atMost: 50 },
        ours,
        of: ({ ms }) => ms,
        note: `${counts[0] ?? 'no'} questions`,
      }),
    ]
  },
}
