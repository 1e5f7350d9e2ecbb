import { LOCALES } from '../../content/names.ts'
import type { DraftPlace, DraftSection } from '../domain/authoring/place.ts'

/** What stands in an address behind the draft. */
export function addressOfPlace(place: DraftPlace = { section: 'pack' }): string {
  const { section, subject, diagram, item, field, locale } = place
  const path = subject
    ? `/in/${subject}/${section}${diagram ? `/${diagram}` : ''}`
    : section === 'terms'
      ? '/terms'
      : ''
  const said = Object.entries({ item, field, locale }).flatMap(([key, value]) =>
    value ? [`${key}=${encodeURIComponent(value)}`] : [],
  )
  return said.length > 0 ? `${path}?${said.join('&')}` : path
}

const SECTIONS: ReadonlySet<string> = new Set<DraftSection>([
  'head',
  'actors',
  'claims',
  'diagram',
  'questions',
  'updates',
  'cells',
])
const isSection = (word: string | undefined): word is DraftSection =>
  word !== undefined && SECTIONS.has(word)

/** The draft that an address names, and the place in it; a place that there cannot be is the draft's first. */
export function draftInPlace(
  place: string,
): { readonly draft: string; readonly place: DraftPlace } | null {
  const [path = '', search = ''] = place.split('?')
  const [, screen, draft, first, subject, section, diagram] = path.split('/')
  if (screen !== 'author' || !draft) return null
  const params = new URLSearchParams(search)
  const locale = LOCALES.find((each) => each === params.get('locale'))
  const item = params.get('item')
  const field = params.get('field')
  const said = { ...(item && { item }), ...(field && { field }), ...(locale && { locale }) }
  if (first === 'terms') return { draft, place: { section: 'terms', ...said } }
  if (first !== 'in' || !subject || !isSection(section))
    return { draft, place: { section: 'pack', ...said } }
  return { draft, place: { section, subject, ...(diagram && { diagram }), ...said } }
}
