import { guardFormula } from '../table/guardFormula.ts'

/** A table for the clipboard, as spreadsheets paste it: tabs and line breaks inside a field become blanks. */
export const toTsv = (rows: readonly (readonly string[])[]): string =>
  rows
    .map((row) => row.map((text) => guardFormula(text.replace(/[\t\r\n]+/g, ' '))).join('\t'))
    .join('\n')
