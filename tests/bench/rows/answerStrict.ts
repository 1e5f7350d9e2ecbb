import type { Row } from '../bench.ts'
import { withPage } from '../browser/withPage.ts'
import { compare } from '../figures/compare.ts'
import { inTurn } from '../inTurn.ts'
import { READY } from './ours.ts'

const ANSWERS = 600

export const answerStrict: Row = {
  name: 'answer-strict',
  says: 'answers a second, each on disk before the next is given',
  measure: async (bench) => {
    const url = await bench.site.page('strictAnswers.ts')
    const [ours, peer] = await inTurn(bench, [
      {
        name: 'ours',
        measure: () =>
          withPage(bench, url, READY, (page) =>
            page.evaluate((count) => window.benchAnswers(count), ANSWERS),
          ),
      },
      {
        name: 'IndexedDB',
        measure: () =>
          withPage(bench, url, READY, (page) =>
            page.evaluate((count) => window.benchRawAnswers(count), ANSWERS),
          ),
      },
    ])
    if (!ours || !peer) return []
    return [
      compare({
        row: 'answer-strict',
        unit: '/s',
        target: { ratioAtLeast: 0.8 },
        ours,
        peerName: 'bare IndexedDB, same rows written, nothing read',
        peer,
        of: (perSecond) => perSecond,
        note: 'Mnemosyne, saving each, was at 989/s on another machine and is not measured here',
      }),
    ]
  },
}
