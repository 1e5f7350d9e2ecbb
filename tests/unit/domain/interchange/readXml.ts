/** An element of XML. */
export interface XmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly XmlElement[]
  /** All character data directly in it. */
  readonly text: string
}

interface Open {
  readonly name: string
  readonly attributes: Record<string, string>
  readonly children: XmlElement[]
  text: string
}

const TOKEN =
  /<!\[CDATA\[([\s\S]*?)\]\]>|<\/([\w-]+)>|<([\w-]+)((?:\s+[\w-]+="[^"<&]*")*)\s*(\/?)>|([^<]+)/gy
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML forbids
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
}

/** Reads XML 1.0 without a document type (https://www.w3.org/TR/xml/) and throws at whatever is not well formed. */
export function readXml(source: string): XmlElement {
  const declaration = '<?xml version="1.0" encoding="UTF-8"?>'
  if (!source.startsWith(declaration)) throw new Error('no declaration')
  if (FORBIDDEN.test(source)) throw new Error('a character that XML forbids')
  if (/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/.test(source))
    throw new Error('half a letter')

  const roots: XmlElement[] = []
  const stack: Open[] = []
  const add = (element: XmlElement): void => {
    const parent = stack.at(-1)
    if (parent) parent.children.push(element)
    else roots.push(element)
  }
  TOKEN.lastIndex = declaration.length
  while (TOKEN.lastIndex < source.length) {
    const from = TOKEN.lastIndex
    const [, cdata, end, start, attributes = '', empty, text] = TOKEN.exec(source) ?? []
    if (start !== undefined) {
      const element: Open = {
        name: start,
        attributes: readAttributes(attributes),
        children: [],
        text: '',
      }
      if (empty) add(element)
      else stack.push(element)
    } else if (end !== undefined) {
      const element = stack.pop()
      if (element?.name !== end) throw new Error(`</${end}> closes <${element?.name}>`)
      add(element)
    } else if (cdata !== undefined || text !== undefined) {
      const parent = stack.at(-1)
      if (text?.includes(']]>')) throw new Error('the end of a section without its beginning')
      if (parent) parent.text += cdata ?? decode(text ?? '')
      else if ((cdata ?? text ?? '').trim() !== '') throw new Error('text outside of the root')
    } else throw new Error(`not well formed at: ${source.slice(from, from + 60)}`)
  }
  const [root, another] = roots
  if (!root || another || stack.length > 0) throw new Error('not one root')
  return root
}

function readAttributes(written: string): Record<string, string> {
  const found: Record<string, string> = {}
  for (const [, name = '', value = ''] of written.matchAll(/([\w-]+)="([^"]*)"/g)) {
    if (name in found) throw new Error(`${name} twice`)
    found[name] = value
  }
  return found
}

const decode = (text: string): string =>
  text.replace(/&([^;\s]*);?/g, (whole, name: string) => {
    const letter = NAMED[name]
    if (letter === undefined || !whole.endsWith(';')) throw new Error(`unknown entity ${whole}`)
    return letter
  })
