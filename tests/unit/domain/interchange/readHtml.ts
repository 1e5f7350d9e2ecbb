const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
}

/** `html_entity_decode` of PHP, as far as anybody here writes entities; one pass. */
export const decodeEntities = (html: string): string =>
  html.replace(
    /&(?:#(\d+)|(\w+));/g,
    (whole, code: string | undefined, name: string | undefined) =>
      code === undefined ? (NAMED[name ?? ''] ?? whole) : String.fromCodePoint(Number(code)),
  )

const KNOWN_TAGS =
  /^<\/?(?:p|b|i|br|ol|ul|li|small|ol type="A"|img src="[^"<>]*" alt="[^"<>]*" class="[\w-]*")>$/

/** The words of HTML, blocks apart by line breaks. Throws at a tag that we do not write. */
export function textOfHtml(html: string): string {
  const text = html.replace(/<[^<>]*>/g, (tag) => {
    if (!KNOWN_TAGS.test(tag)) throw new Error(`unexpected tag ${tag}`)
    return /^<\/?(?:p|li|ol|ul|br)/.test(tag) ? '\n' : ''
  })
  if (/[<>]/.test(text)) throw new Error(`a bracket that is no tag: ${html}`)
  return decodeEntities(text)
}
