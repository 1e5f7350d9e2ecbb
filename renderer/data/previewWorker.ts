import { mergePacks } from '../../content/pack/mergePacks.ts'
import type { PackContent } from '../../content/pack/PackContent.ts'
import type { Atlas, Locale } from '../../content/schema.ts'
import { addedByPacks } from '../domain/questions/addedByPacks.ts'
import { buildQuestionBank } from '../domain/questions/bank.ts'

export interface PreviewOrder {
  readonly builtIn: Atlas
  readonly content: PackContent
  readonly locale: Locale
}

self.addEventListener('message', ({ data }: MessageEvent<PreviewOrder>) => {
  const { builtIn, content, locale } = data
  const before = buildQuestionBank(builtIn, locale)
  const after = buildQuestionBank(mergePacks(builtIn, [content]), locale)
  self.postMessage(addedByPacks(after, before))
})
