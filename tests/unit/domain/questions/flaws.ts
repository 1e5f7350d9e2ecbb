import { fold, mentions } from '../../../../renderer/domain/questions/fold.ts'
import { gradeAnswer } from '../../../../renderer/domain/questions/gradeAnswer.ts'
import type { Question } from '../../../../renderer/domain/questions/question.ts'

/** What is wrong with a question whoever reads it, as sentences; none of a sound one. */
export function flawsIn(question: Question): readonly string[] {
  return [
    ...flawsOfTexts(question),
    ...flawsOfOptions(question),
    ...flawsOfAnswer(question),
    ...(saysItsAnswer(question) ? ['says its answer in the prompt'] : []),
    ...(tellsByLength(question) ? ['tells its answer by the length of an option'] : []),
    ...flawsOfGrading(question),
  ]
}

function flawsOfTexts({ prompt, context, explanation, options, slots, accepted }: Question) {
  const parts = [...options, ...slots].map(({ text }) => text)
  const whys = options.map(({ why }) => why ?? '-')
  const texts = [prompt, context ?? '-', explanation, ...parts, ...whys, ...accepted]
  const broken = texts.filter((text) => !text.trim() || /undefined|\$\{|\[object/.test(text))
  return broken.map((text) => `has an empty or unfilled text: «${text}»`)
}

function flawsOfOptions({ options, slots, form, kind }: Question): readonly string[] {
  const flaws: string[] = []
  for (const list of [options, slots]) {
    if (new Set(list.map(({ id }) => id)).size < list.length) flaws.push('gives an id twice')
    if (new Set(list.map(({ text }) => fold(text))).size < list.length)
      flaws.push('has two texts that read the same')
  }
  const least = form === 'typed' ? 0 : kind === 'true-false' || form === 'slots' ? 2 : 3
  if (options.length < least) flaws.push(`has but ${options.length} options`)
  if (form === 'typed' && options.length > 0) flaws.push('offers options to what is typed')
  if (form === 'slots' ? slots.length < 2 : slots.length > 0) flaws.push('has the wrong slots')
  return flaws
}

function flawsOfAnswer({ form, answer, accepted, options, slots }: Question): readonly string[] {
  if (form === 'typed') return answer.length === 1 && answer[0]?.trim() ? [] : ['has no answer']
  const ids = new Set(options.map(({ id }) => id))
  const wanted = { one: 1, many: answer.length, order: options.length, slots: slots.length }[form]
  return [
    ...(answer.every((id) => ids.has(id)) ? [] : ['answers with what is not offered']),
    ...(answer.length === wanted ? [] : ['has too many or too few answers']),
    ...(form === 'many' && answer.length === options.length ? ['has no wrong option'] : []),
    ...(accepted.length > 0 ? ['accepts typing where nothing is typed'] : []),
  ]
}

/** The statement to be judged is all there, and the steps to be placed are named by nature. */
const SHOWS_ALL: ReadonlySet<string> = new Set(['true-false', 'order', 'rebuild'])

function saysItsAnswer(question: Question): boolean {
  const { kind, form, prompt, context, answer, options, slots } = question
  if (SHOWS_ALL.has(kind)) return false
  const asked = fold(`${prompt} ${context ?? ''}`)
  if (form === 'typed') return mentions(asked, fold(answer[0] ?? ''))
  if (form === 'slots')
    return slots.some(({ text }, slot) => mentions(fold(text), fold(textOf(options, answer[slot]))))
  return answer.some((id) => mentions(asked, fold(textOf(options, id))))
}

const textOf = (options: Question['options'], id: string | undefined): string =>
  options.find((option) => option.id === id)?.text ?? ''

/** More than twice as long as any other option, or less than half of each, and visibly so. */
function tellsByLength({ form, kind, options, answer }: Question): boolean {
  if (form !== 'one' || kind === 'true-false') return false
  const right = textOf(options, answer[0]).length
  const lengths = options.filter(({ id }) => id !== answer[0]).map(({ text }) => text.length)
  const [shortest, longest] = [Math.min(...lengths), Math.max(...lengths)]
  return (
    (right > 2 * longest && right - longest >= 12) ||
    (shortest > 2 * right && shortest - right >= 12)
  )
}

function flawsOfGrading(question: Question): readonly string[] {
  const flaws = rightAnswers(question)
    .filter((given) => !gradeAnswer(question, given).correct)
    .map((given) => `grades its answer «${given.join(', ')}» as wrong`)
  const undue = wrongAnswers(question).filter((given) => gradeAnswer(question, given).correct)
  return [...flaws, ...undue.map((given) => `grades «${given.join(', ')}» as right`)]
}

function rightAnswers({ form, answer, accepted }: Question): readonly (readonly string[])[] {
  if (form === 'many') return [answer, [...answer].reverse()]
  return form === 'typed' ? [answer, ...accepted.map((text) => [text])] : [answer]
}

/** All others where they can be counted, else those that come closest. */
function wrongAnswers({ form, answer, options }: Question): readonly (readonly string[])[] {
  const ids = options.map(({ id }) => id)
  switch (form) {
    case 'one':
      return [[], ...ids.filter((id) => id !== answer[0]).map((id) => [id])]
    case 'many':
      return subsets(ids).filter((given) => !isSame(given, answer))
    case 'order':
      return answer.slice(1).map((_, index) => swapped(answer, index))
    case 'slots':
      return answer.flatMap((right, slot) =>
        ['', ...ids].filter((id) => id !== right).map((id) => answer.with(slot, id)),
      )
    case 'typed':
      return [[], [''], ['?'], [`${answer[0]} x`]]
  }
}

function subsets(ids: readonly string[]): readonly (readonly string[])[] {
  const [first, ...rest] = ids
  if (first === undefined) return [[]]
  const without = subsets(rest)
  return [...without, ...without.map((set) => [first, ...set])]
}

const isSame = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((id) => other.includes(id))

const swapped = (list: readonly string[], index: number): readonly string[] =>
  list.with(index, list[index + 1] ?? '').with(index + 1, list[index] ?? '')
