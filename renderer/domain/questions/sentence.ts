/** With a full stop, unless it ends as a sentence already: a title may be a question. */
export function ended(words: string): string {
  return /[.!?]$/u.test(words) ? words : `${words}.`
}
