/** Puts values into words: «{{number}}» by its name. */
export const fill = (words: string, values: Readonly<Record<string, string | number>>): string =>
  words.replace(/\{\{(\w+)\}\}/g, (whole, name: string) => String(values[name] ?? whole))
