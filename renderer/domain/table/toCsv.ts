import { guardFormula } from './guardFormula.ts'

export type CsvSeparator = ',' | ';'

/** Without it Excel reads the file in the code page of the machine and spoils every Cyrillic letter. */
const BYTE_ORDER_MARK = '\ufeff'

/**
 * A table as CSV by RFC 4180. Fields with either separator are quoted, so that a reader who
 * guesses the wrong one finds no torn field; and none can be run as a formula.
 */
export const toCsv = (
  rows: readonly (readonly string[])[],
  separator: CsvSeparator = ',',
): string => BYTE_ORDER_MARK + rows.map((row) => `${row.map(field).join(separator)}\r\n`).join('')

function field(text: string): string {
  const guarded = guardFormula(text)
  return /[",;\r\n\t]|^\s|\s$/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded
}
