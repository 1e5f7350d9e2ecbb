import { readContent } from '../../../content/readContent.ts'
import type { Row } from '../bench.ts'
import { withPage } from '../browser/withPage.ts'
import { compare } from '../figures/compare.ts'
import { percentile } from '../figures/summary.ts'
import { slippedQueries, typedQueries } from '../graph/typing.ts'
import { inTurn } from '../inTurn.ts'
import { READY } from './ours.ts'

const ENTRIES = 5000
const SEED = 1

export const search: Row = {
  name: 'search',
  says: `one key press in the search over ${ENTRIES} entries in three languages, 95th percentile`,
  measure: async (bench) => {
    const content = await readContent()
    if (!content.ok) throw new Error('the content has faults: npm run content -- check')
    const { atlas } = content
    const typed = typedQueries(atlas)
    const slips = slippedQueries(atlas, SEED)
    const url = await bench.site.page('search.ts')
    const measure = () =>
      withPage(bench, url, READY, (page) =>
        page.evaluate(
          ([atlas, entries, typed, slips]) => window.benchSearch(atlas, entries, typed, slips),
          [atlas, ENTRIES, typed, slips] as const,
        ),
      )
    const [ours] = await inTurn(bench, [{ name: 'ours', measure }])
    if (!ours) return []
    return [
      compare({
        row: 'search',
        unit: 'ms',
        target: { atMost: 5 },
        ours,
        of: ({ searchMs }) => percentile(searchMs, 0.95),
        note: `${typed.length} key presses`,
      }),
      compare({
        row: 'search-slip-found',
        unit: '%',
        target: { atLeast: 99 },
        ours,
        of: ({ found }) => (found.filter(Boolean).length / found.length) * 100,
        note: `${slips.length} terms with one slip each, meant term among the first 30`,
      }),
      compare({
        row: 'search-index-built',
        unit: 'ms',
        target: {},
        ours,
        of: ({ buildMs }) => buildMs,
      }),
    ]
  },
}
