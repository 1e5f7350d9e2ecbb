import type { Row } from '../bench.ts'
import { freshContext, openIn, openPage } from '../browser/openPage.ts'
import { compare } from '../figures/compare.ts'
import { inTurn } from '../inTurn.ts'
import { READY } from './ours.ts'

const ANSWERS = 1_000_000

export const logMillion: Row = {
  name: 'log-million-heatmap',
  says: 'a year of day totals beside a log of a million answers; the log itself is never read',
  measure: async (bench) => {
    const url = await bench.site.page('longLog.ts')
    // Written once: it takes a minute or two, and only reading is measured.
    const context = await freshContext(bench)
    try {
      const { page } = await openPage(context, url, READY)
      bench.log('  writing a million answers and deriving their totals')
      await page.evaluate((answers) => window.benchSeedLog(answers), ANSWERS)
      const measure = async () => {
        await openIn(page, url, READY)
        return page.evaluate(() => window.benchLongLog())
      }
      const [ours] = await inTurn(bench, [{ name: 'ours', measure }])
      if (!ours) return []
      const [sample] = 'samples' in ours ? ours.samples : []
      return [
        compare({
          row: 'log-million-heatmap',
          unit: 'ms',
          target: { atMost: 10 },
          ours,
          of: ({ yearMs }) => yearMs,
          note: `${sample?.answers ?? 'no'} answers on ${sample?.days ?? 'no'} days`,
        }),
        compare({
          row: 'log-million-all-days',
          unit: 'ms',
          target: {},
          ours,
          of: ({ allMs }) => allMs,
        }),
      ]
    } finally {
      await context.close()
    }
  },
}
