import type { Question } from '../../domain/questions/question.ts'

/** For each slot the option in it, or '': what was kept of an answer may be of another length, or of other options. */
export function slotsIn(
  { slots, options }: Pick<Question, 'slots' | 'options'>,
  given: readonly string[] | null,
): readonly string[] {
  return slots.map((_slot, index) => {
    const option = given?.[index] ?? ''
    return options.some(({ id }) => id === option) ? option : ''
  })
}
