import type { Handout, HandoutPart } from './handout.ts'
import type { HandoutWords } from './handoutWords.ts'

/** What a part is called among the others. */
export function titleOf(part: HandoutPart, { locale }: Handout, words: HandoutWords): string {
  switch (part.kind) {
    case 'diagram': {
      const { placed, step, steps } = part
      const name = `${placed.subject}: ${placed.diagram.title[locale]}`
      const about = steps.find(({ id }) => id === step)
      return about ? `${name} — ${about.number}. ${about.title}` : name
    }
    case 'table':
      return words.comparison
    case 'flows':
      return words.flows
    case 'question':
      return words.question(part.asked.number)
    case 'text':
      return part.heading
    case 'nothing':
      return part.missing.map(words.missing).join(' ')
  }
}
