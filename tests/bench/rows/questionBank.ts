import type { Page } from '@playwright/test'
import { readContent } from '../../../content/readContent.ts'
import type { Row } from '../bench.ts'
import { withPage } from '../browser/withPage.ts'
import { compare } from '../figures/compare.ts'
import { inTurn } from '../inTurn.ts'
import { READY } from './ours.ts'

const TARGET = { atMost: 50 }

export const questionBank: Row = {
  name: 'question-bank',
  says: 'all questions of all content in one language, the first time in a fresh page',
  measure: async (bench) => {
    const content = await readContent()
    if (!content.ok) throw new Error('the content has faults: npm run content -- check')
    const { atlas } = content
    const address = new URL('questions/ky.json', await bench.site.ours('built-in', '/')).href
    const url = await bench.site.page('questionBank.ts')
    const inPage = <T>(act: (page: Page) => Promise<T>) => withPage(bench, url, READY, act)
    const [fetched, built] = await inTurn(bench, [
      {
        name: 'fetched',
        measure: () =>
          inPage((page) => page.evaluate((from) => window.benchFetchedBank(from), address)),
      },
      {
        name: 'built',
        measure: () => inPage((page) => page.evaluate((all) => window.benchBank(all, 'ky'), atlas)),
      },
    ])
    if (!fetched || !built) return []
    const counts = 'samples' in fetched ? fetched.samples.map(({ count }) => count) : []
    const shared = { unit: 'ms', target: TARGET } as const
    return [
      compare({
        ...shared,
        row: 'question-bank',
        ours: fetched,
        of: ({ ms }) => ms,
        note: `${counts[0] ?? 'no'} questions that the build has worked out, fetched and read`,
      }),
      compare({
        ...shared,
        row: 'question-bank-made',
        ours: built,
        of: ({ ms }) => ms,
        note: 'the same, made in the page: for content that came after the build',
      }),
    ]
  },
}
