/** With a great first letter: names of the vocabulary are written small, to stand inside a sentence. */
export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
