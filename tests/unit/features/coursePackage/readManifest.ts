/** An element of a manifest, read by the rules of XML that it uses. */
export interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly Element[]
  readonly text: string
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
}

/** Throws where the text is not sound XML: elements only, one root, every value quoted and escaped. */
export function readXml(xml: string): Element {
  const head = '<?xml version="1.0" encoding="UTF-8"?>'
  if (!xml.startsWith(head)) throw new Error('no declaration')
  const tokens = xml.slice(head.length).match(/<[^>]*>|[^<]+/g) ?? []
  const open: {
    name: string
    attributes: Record<string, string>
    children: Element[]
    text: string
  }[] = [{ name: '', attributes: {}, children: [], text: '' }]
  for (const token of tokens) {
    const top = open.at(-1)
    if (!top) throw new Error('after the end')
    if (!token.startsWith('<')) {
      top.text += unescaped(token)
      continue
    }
    const [, isEnd, name = '', rest = '', isEmpty] =
      /^<(\/?)([A-Za-z][\w:.-]*)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>$/.exec(token) ?? []
    if (name === '') throw new Error(`no element: ${token}`)
    if (isEnd) {
      const closed = open.pop()
      if (closed?.name !== name) throw new Error(`${name} closes ${closed?.name}`)
      open.at(-1)?.children.push({ ...closed, text: closed.text.trim() })
      continue
    }
    const attributes: Record<string, string> = {}
    for (const [, key = '', value = ''] of rest.matchAll(/([\w:.-]+)="([^"]*)"/g)) {
      if (key in attributes) throw new Error(`${key} twice`)
      attributes[key] = unescaped(value)
    }
    if (isEmpty) top.children.push({ name, attributes, children: [], text: '' })
    else open.push({ name, attributes, children: [], text: '' })
  }
  const [root, ...others] = open[0]?.children ?? []
  if (!root || others.length > 0 || open.length > 1) throw new Error('not one root')
  return root
}

function unescaped(text: string): string {
  if (/&(?!(?:amp|lt|gt|quot|apos);)/.test(text)) throw new Error(`a bare ampersand: ${text}`)
  return text.replace(/&(\w+);/g, (_, name: string) => ENTITIES[name] ?? '')
}

export interface Manifest {
  readonly title: string
  readonly page: string
  readonly files: readonly string[]
}

/** What a learning system takes from a manifest; throws where it breaks a rule of SCORM 1.2. */
export function readManifest(xml: string): Manifest {
  const root = readXml(xml)
  const { xmlns, 'xmlns:adlcp': adlcp, identifier } = root.attributes
  if (root.name !== 'manifest') throw new Error('no manifest')
  if (xmlns !== 'http://www.imsproject.org/xsd/imscp_rootv1p1p2') throw new Error('no IMS')
  if (adlcp !== 'http://www.adlnet.org/xsd/adlcp_rootv1p2') throw new Error('no ADL 1.2')
  const metadata = only(root, 'metadata')
  if (only(metadata, 'schema').text !== 'ADL SCORM') throw new Error('no SCORM')
  if (only(metadata, 'schemaversion').text !== '1.2') throw new Error('no 1.2')

  const organizations = only(root, 'organizations')
  const organization = only(organizations, 'organization')
  if (organizations.attributes.default !== organization.attributes.identifier)
    throw new Error('the default is no organization')
  const item = only(organization, 'item')
  const resource = only(only(root, 'resources'), 'resource')
  if (item.attributes.identifierref !== resource.attributes.identifier)
    throw new Error('the item names no resource')
  if (resource.attributes.type !== 'webcontent') throw new Error('no web content')
  if (resource.attributes['adlcp:scormtype'] !== 'sco') throw new Error('nothing to be launched')

  const ids = [identifier, organization, item, resource].map((each) =>
    typeof each === 'object' ? each.attributes.identifier : each,
  )
  if (ids.some((id) => !/^[A-Za-z][\w.-]*$/.test(id ?? ''))) throw new Error('a bad identifier')
  if (new Set(ids).size < ids.length) throw new Error('an identifier twice')
  const files = resource.children.map(({ name, attributes: { href = '' } }) => {
    if (name !== 'file') throw new Error(`${name} among the files`)
    if (!/^(?![/.])[\x21-\x7e]+$/.test(href) || /\\|^\w+:|(^|\/)\.\.?(\/|$)/.test(href))
      throw new Error(`no relative place: ${href}`)
    return decodeURI(href)
  })
  const { href: page = '' } = resource.attributes
  if (!files.includes(page)) throw new Error('what is launched is not listed')
  return { title: only(item, 'title').text, page, files }
}

function only({ name: parent, children }: Element, name: string): Element {
  const [found, ...others] = children.filter((each) => each.name === name)
  if (!found || others.length > 0) throw new Error(`not one ${name} in ${parent}`)
  return found
}
