import type { Atlas, Locale } from '../../../content/schema.ts'
import { buildQuestionBank } from '../../../renderer/domain/questions/bank.ts'

declare global {
  interface Window {
    benchBank: (atlas: Atlas, locale: Locale) => { readonly ms: number; readonly count: number }
  }
}

window.benchBank = (atlas, locale) => {
  const start = performance.now()
  const { length } = buildQuestionBank(atlas, locale)
  return { ms: performance.now() - start, count: length }
}
document.getElementById('stage')?.setAttribute('data-ready', '')
