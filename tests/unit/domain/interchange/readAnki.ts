export interface AnkiNote {
  readonly fields: Readonly<Record<string, string>>
}

export interface AnkiFile {
  readonly headers: Readonly<Record<string, string>>
  readonly notes: readonly AnkiNote[]
}

const KNOWN = [
  'separator',
  'html',
  'columns',
  'tags column',
  'deck column',
  'guid column',
  'notetype column',
  'if matches',
]
/** Anki compares these as they stand. */
const EXACT: Readonly<Record<string, readonly string[]>> = {
  html: ['true', 'false'],
  'if matches': ['update current', 'keep current', 'keep both'],
}

/** Reads a text file as Anki does (https://docs.ankiweb.net/importing/text-files.html), and refuses what it would ignore. */
export function readAnki(source: string): AnkiFile {
  const headers: Record<string, string> = {}
  let rest = source
  while (rest.startsWith('#')) {
    const end = rest.indexOf('\n')
    const [, key = '', value = ''] = /^#([^:]*):(.*)$/.exec(rest.slice(0, end)) ?? []
    if (!KNOWN.includes(key)) throw new Error(`unknown header: ${rest.slice(0, end)}`)
    if (key === 'columns' && headers.separator === undefined)
      throw new Error('columns before the separator')
    if (EXACT[key] && !EXACT[key].includes(value)) throw new Error(`ignored: ${key}:${value}`)
    headers[key] = value
    rest = rest.slice(end + 1)
  }
  if (headers.separator !== 'tab') throw new Error('no tabs')
  const columns = (headers.columns ?? '').split('\t')
  const notes = readRows(rest).map((row) => {
    if (row.length !== columns.length) throw new Error(`${row.length} fields: ${row.join(' | ')}`)
    return { fields: Object.fromEntries(columns.map((name, index) => [name, row[index] ?? ''])) }
  })
  return { headers, notes }
}

/** Rows by RFC 4180 with tabs; a line that begins with `#` is a comment. */
function readRows(text: string): readonly (readonly string[])[] {
  const rows: string[][] = []
  let at = 0
  while (at < text.length) {
    if (text[at] === '#') throw new Error('a comment among the notes')
    const row: string[] = []
    for (;;) {
      const { field, next } = readField(text, at)
      row.push(field)
      at = next + 1
      if (text[next] === '\n') break
      if (text[next] !== '\t') throw new Error('no end of line at the end')
    }
    rows.push(row)
  }
  return rows
}

function readField(text: string, from: number): { field: string; next: number } {
  if (text[from] !== '"') {
    let next = from
    while (next < text.length && text[next] !== '\t' && text[next] !== '\n') next += 1
    const field = text.slice(from, next)
    if (/["\r]/.test(field)) throw new Error(`a quote that opens nothing: ${field}`)
    return { field, next }
  }
  let field = ''
  let at = from + 1
  for (;;) {
    const end = text.indexOf('"', at)
    if (end < 0) throw new Error('a quote that is not closed')
    field += text.slice(at, end)
    if (text[end + 1] !== '"') return { field, next: end + 1 }
    field += '"'
    at = end + 2
  }
}
