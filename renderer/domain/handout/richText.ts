/** Letters of one look. */
export interface RichRun {
  readonly text: string
  readonly isStrong: boolean
  readonly isEmphasised: boolean
}

export type RichLine = readonly RichRun[]

/** Width of letters on one line, in whatever unit the lines are to be measured. */
export type MeasureRun = (run: RichRun) => number

/** Content text by its only two marks, `**strong**` and `*em*`. */
export const readRich = (text: string): readonly RichRun[] =>
  text
    .split(/(\*\*[^*]+\*\*|\*[^*]+\*)/)
    .filter((part) => part !== '')
    .map((part) => {
      if (/^\*\*[^*]+\*\*$/.test(part))
        return { text: part.slice(2, -2), isStrong: true, isEmphasised: false }
      if (/^\*[^*]+\*$/.test(part))
        return { text: part.slice(1, -1), isStrong: false, isEmphasised: true }
      return { text: part, isStrong: false, isEmphasised: false }
    })

/**
 * Breaks content text into lines no wider than `maxWidth`, each as full as it will go. Words break
 * between letters only where a whole word has no room on a line of its own.
 */
export function wrapRich(text: string, maxWidth: number, measure: MeasureRun): readonly RichLine[] {
  const widthOf = (runs: RichLine): number => runs.reduce((sum, run) => sum + measure(run), 0)
  const lines: RichLine[] = []
  let line: RichLine = []
  for (const word of wordsOf(text).flatMap((each) => pieces(each, maxWidth, measure))) {
    const longer = line.length === 0 ? word : joined(line, word)
    if (line.length > 0 && widthOf(longer) > maxWidth) {
      lines.push(line)
      line = word
    } else line = longer
  }
  return line.length === 0 ? lines : [...lines, line]
}

/** A word may hold letters of several looks: «**5**-кадам». */
function wordsOf(text: string): readonly RichLine[] {
  const words: RichRun[][] = []
  let isInWord = false
  for (const run of readRich(text))
    for (const part of run.text.split(/(\s+)/)) {
      // No break at a space that forbids it.
      if (/^[^\S\u00a0\u202f]+$/.test(part)) isInWord = false
      else if (part !== '') {
        const piece = { ...run, text: part }
        if (isInWord) words.at(-1)?.push(piece)
        else words.push([piece])
        isInWord = true
      }
    }
  return words
}

function pieces(word: RichLine, maxWidth: number, measure: MeasureRun): readonly RichLine[] {
  if (word.reduce((sum, run) => sum + measure(run), 0) <= maxWidth) return [word]
  const chunks: RichRun[][] = [[]]
  let width = 0
  for (const run of word)
    for (const text of run.text) {
      const letter = { ...run, text }
      const more = measure(letter)
      if (width > 0 && width + more > maxWidth) {
        chunks.push([])
        width = 0
      }
      chunks.at(-1)?.push(letter)
      width += more
    }
  return chunks.map(merged)
}

const joined = (line: RichLine, word: RichLine): RichLine => {
  const last = line.at(-1)
  return last ? merged([...line.slice(0, -1), { ...last, text: `${last.text} ` }, ...word]) : word
}

/** Neighbours of one look as one run. */
function merged(runs: RichLine): RichLine {
  const merging: RichRun[] = []
  for (const run of runs) {
    const last = merging.at(-1)
    if (last?.isStrong === run.isStrong && last.isEmphasised === run.isEmphasised)
      merging[merging.length - 1] = { ...last, text: last.text + run.text }
    else merging.push(run)
  }
  return merging
}
