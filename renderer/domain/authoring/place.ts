import type { Locale } from '../../../content/schema.ts'
import type { DraftSubject, PackDraft } from './draft.ts'

export type DraftSection =
  | 'pack'
  | 'head'
  | 'actors'
  | 'claims'
  | 'diagram'
  | 'questions'
  | 'updates'
  | 'cells'
  | 'terms'

/** Where in a draft something stands. */
export interface DraftPlace {
  readonly section: DraftSection
  readonly subject?: string | undefined
  readonly diagram?: string | undefined
  /** The id of a claim, step or the like; `link-3` for the fourth link; the row of a cell. */
  readonly item?: string | undefined
  readonly field?: string | undefined
  readonly locale?: Locale | undefined
}

type Path = readonly (string | number)[]

const FILES: Readonly<Record<string, DraftSection>> = {
  'system.yaml': 'head',
  'theme.yaml': 'head',
  'actors.yaml': 'actors',
  'claims.yaml': 'claims',
  'questions.yaml': 'questions',
  'updates.yaml': 'updates',
  'comparison.yaml': 'cells',
}

/** What a path within one of the draft's files means for its author. */
export function placeOf(draft: PackDraft, file: string, path: Path): DraftPlace {
  const [top, folder, name = ''] = file.split('/')
  if (file === 'glossary.yaml') return itemPlace({ section: 'terms' }, draft.terms, path)
  if (top !== 'systems' && top !== 'themes') return { section: 'pack', ...fieldOf(path) }
  const subject = draft.subjects.find(
    ({ id, kind }) => id === folder && kind === (top === 'systems' ? 'system' : 'theme'),
  )
  if (!subject) return { section: 'pack' }
  if (name.endsWith('.diagram.yaml'))
    return diagramPlace(subject, name.slice(0, -'.diagram.yaml'.length), path)
  const of = { section: FILES[name] ?? 'head', subject: subject.id }
  switch (of.section) {
    case 'head':
      return path[0] === 'actors'
        ? itemPlace({ ...of, section: 'actors' }, subject.actors, path)
        : { ...of, ...fieldOf(path) }
    case 'actors':
      return itemPlace(of, subject.actors, path)
    case 'claims':
      return itemPlace(of, subject.claims, path)
    case 'questions':
      return itemPlace(of, subject.questions, path)
    case 'updates':
      return itemPlace(of, subject.updates, path)
    case 'cells':
      return typeof path[1] === 'string' ? { ...of, item: path[1], ...fieldOf(path.slice(2)) } : of
    default:
      return of
  }
}

function diagramPlace(subject: DraftSubject, diagram: string, path: Path): DraftPlace {
  const of: DraftPlace = { section: 'diagram', subject: subject.id, diagram }
  const drawn = subject.diagrams.find(({ id }) => id === diagram)
  if (path[0] === 'steps') return itemPlace(of, drawn?.steps ?? [], path)
  if (path[0] === 'links' && typeof path[1] === 'number')
    return { ...of, item: `link-${path[1]}`, ...fieldOf(path.slice(2)) }
  // A lane is an actor's, and what is said of it is mended there.
  return { ...of, ...(path[0] !== 'actors' && fieldOf(path)) }
}

const itemPlace = (
  of: DraftPlace,
  list: readonly { readonly id: string }[],
  path: Path,
): DraftPlace => {
  const item = typeof path[1] === 'number' ? list[path[1]]?.id : undefined
  return { ...of, ...(item !== undefined && { item }), ...fieldOf(path.slice(2)) }
}

/** Names of the files where forms have another. */
const FIELDS: Readonly<Record<string, string>> = {
  source: 'paragraphs',
  ky: 'name',
  ru: 'name',
  en: 'name',
}

function fieldOf(path: Path): { readonly field?: string; readonly locale?: Locale } {
  const last = path.at(-1)
  const locale = isLocale(last) ? last : undefined
  const fields = locale && path.length > 1 ? path.slice(0, -1) : path
  // Only a term has its languages side by side with its other fields.
  const field = fields.map((part) => FIELDS[part] ?? part).join('.')
  return { ...(field && { field }), ...(locale && { locale }) }
}

const isLocale = (part: string | number | undefined): part is Locale =>
  part === 'ky' || part === 'ru' || part === 'en'
