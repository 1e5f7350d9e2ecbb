/** A table for the clipboard, as word processors paste it. */
export function toHtmlTable(rows: readonly (readonly string[])[], lang: string): string {
  const [head = [], ...body] = rows
  const headings = head.map((text) => `<th scope="col">${escapeHtml(text)}</th>`).join('')
  const lines = body.map(([name = '', ...cells]) => {
    const values = cells.map((text) => `<td>${escapeHtml(text)}</td>`).join('')
    return `<tr><th scope="row">${escapeHtml(name)}</th>${values}</tr>`
  })
  return `<table lang="${escapeHtml(lang)}"><thead><tr>${headings}</tr></thead><tbody>${lines.join('')}</tbody></table>`
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}

const escapeHtml = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => ESCAPES[character] ?? character)
