import type { Atlas, Locale } from '../../content/schema.ts'
import { buildQuestionBank } from '../domain/questions/bank.ts'
import { packBank } from '../domain/questions/packedBank.ts'

export interface BankOrder {
  readonly atlas: Atlas
  readonly locale: Locale
}

self.addEventListener('message', ({ data: { atlas, locale } }: MessageEvent<BankOrder>) => {
  self.postMessage(packBank(buildQuestionBank(atlas, locale)))
})
