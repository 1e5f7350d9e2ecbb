import type { Atlas, Locale } from '../../../content/schema.ts'
import { buildQuestionBank } from '../../../renderer/domain/questions/bank.ts'
import { unpackBank } from '../../../renderer/domain/questions/packedBank.ts'
import type { Question } from '../../../renderer/domain/questions/question.ts'

interface Measured {
  readonly ms: number
  readonly count: number
}

declare global {
  interface Window {
    benchBank: (atlas: Atlas, locale: Locale) => Measured
    benchFetchedBank: (address: string) => Promise<Measured>
  }
}

const measured = (start: number, questions: readonly Question[]): Measured => {
  const byId = new Map(questions.map((question) => [question.id, question]))
  return { ms: performance.now() - start, count: byId.size }
}

window.benchBank = (atlas, locale) => {
  const start = performance.now()
  return measured(start, buildQuestionBank(atlas, locale))
}

window.benchFetchedBank = async (address) => {
  const start = performance.now()
  const response = await fetch(address)
  return measured(start, unpackBank(await response.json()))
}
document.getElementById('stage')?.setAttribute('data-ready', '')
