const LONGEST = 60

/** A name as a file may bear it on every system, without its ending; empty where nothing of it is left. */
export const fileNameOf = (name: string): string =>
  Array.from(name.normalize('NFC').replace(/[\p{C}<>:"/\\|?*.]+/gu, ' '))
    .slice(0, LONGEST)
    .join('')
    .replace(/\s+/g, ' ')
    .trim()
