/**
 * Reads CSV as RFC 4180 describes it, letter by letter: written apart from the writer, to hold it to
 * the standard. The byte order mark must be there and is left out.
 */
export function parseCsv(text: string, separator: string): string[][] {
  if (!text.startsWith('\ufeff')) throw new Error('no byte order mark')
  const rows: string[][] = []
  let row: string[] = []
  let field = ''
  let isQuoted = false
  for (let at = 1; at < text.length; at++) {
    const letter = text[at] ?? ''
    if (isQuoted) {
      if (letter !== '"') field += letter
      else if (text[at + 1] === '"') {
        field += '"'
        at++
      } else isQuoted = false
    } else if (letter === '"') {
      if (field !== '') throw new Error(`a quote inside an unquoted field at ${at}`)
      isQuoted = true
    } else if (letter === separator) {
      row.push(field)
      field = ''
    } else if (letter === '\r' && text[at + 1] === '\n') {
      rows.push([...row, field])
      row = []
      field = ''
      at++
    } else field += letter
  }
  if (isQuoted || field !== '' || row.length > 0) throw new Error('the last line is not ended')
  return rows
}
