const FOLDED: Readonly<Record<string, string>> = { ө: 'о', ү: 'у', ң: 'н', ё: 'е' }

/** Text as it is searched: small letters, and ө ү ң ё as the letters that stand on every keyboard. */
export const foldText = (text: string): string =>
  text.toLowerCase().replace(/[өүңё]/g, (letter) => FOLDED[letter] ?? letter)
