import type { Row } from '../bench.ts'
import { withPage } from '../browser/withPage.ts'
import { compare } from '../figures/compare.ts'
import { inTurn } from '../inTurn.ts'
import { READY } from './ours.ts'

const CARDS = 100_000

export const due: Row = {
  name: 'due-100000',
  says: `the next 50 cards, and how many are due now and today, out of ${CARDS} stored ones`,
  measure: async (bench) => {
    const url = await bench.site.page('storedCards.ts')
    const measure = () =>
      withPage(bench, url, READY, (page) => page.evaluate((cards) => window.benchDue(cards), CARDS))
    const [ours] = await inTurn(bench, [{ name: 'ours', measure }])
    if (!ours) return []
    const counted = 'samples' in ours ? ours.samples[0]?.due : undefined
    return [
      compare({
        row: 'due-queue-100000',
        unit: 'ms',
        target: { atMost: 5 },
        ours,
        of: ({ queueMs }) => queueMs,
      }),
      compare({
        row: 'due-counts-100000',
        unit: 'ms',
        target: { atMost: 5 },
        ours,
        of: ({ countsMs }) => countsMs,
        note: `${counted ?? 'none'} of them due now`,
      }),
    ]
  },
}
