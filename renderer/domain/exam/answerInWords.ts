import type { Question } from '../questions/question.ts'

/** An answer as it is read, one part a line: options by their texts, slots with what was put there. */
export function answerInWords(
  { form, options, slots }: Question,
  answer: readonly string[],
): readonly string[] {
  const textOf = (id: string): string => options.find((option) => option.id === id)?.text ?? '—'
  switch (form) {
    case 'typed':
      return answer
    case 'one':
    case 'many':
      return answer.map(textOf)
    case 'order':
      return answer.map((id, index) => `${index + 1}. ${textOf(id)}`)
    case 'slots':
      return slots.map(({ text }, index) => `${text} — ${textOf(answer[index] ?? '')}`)
  }
}
