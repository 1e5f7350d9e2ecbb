import type { DraftPlace } from '../domain/authoring/place.ts'
import type { ShowSource } from '../domain/present/showSource.ts'
import type { DiagramMode } from './diagramMode.ts'
import { addressOfPlace } from './draftPlace.ts'

/** Addresses of the screens, in one place so that no link is spelt by hand. */
export const paths = {
  today: '/',
  explore: '/explore',
  subject: (subject: string) => `/explore/${subject}`,
  /** A claim or an update on the page of its country or theme. */
  passage: (subject: string, passage: string) => `/explore/${subject}${query({ passage })}`,
  diagram: (subject: string, diagram: string, step?: string, mode: DiagramMode = 'read') =>
    `/explore/${subject}/${diagram}${query({ step, mode: mode === 'read' ? undefined : mode })}`,
  compareFlows: (diagrams: readonly string[] = [], step?: string, rows?: 'differences') =>
    `/compare/flows${query({ with: diagrams.join(','), step, rows })}`,
  revise: (scope?: string) => `/revise${query({ scope })}`,
  /** The questions that the learner keeps back. */
  held: '/revise/held',
  quiz: (scope?: string) => `/quiz${query({ scope })}`,
  exam: '/exam',
  /** The examination of a code, before it is begun. */
  examOf: (code: string) => `/exam${query({ code })}`,
  examPaper: (code: string) => `/exam/paper${query({ code })}`,
  examSitting: (exam: string) => `/exam/${exam}`,
  examResult: (exam: string) => `/exam/${exam}/result`,
  /** Where a class is asked. */
  classroom: '/class',
  /** One question over the whole window; `system` and `kind` are what the next may be, empty for any. */
  classQuestion: (question: string, system = '', kind = '') =>
    `/class/ask${query({ question, system, kind })}`,
  compare: '/compare',
  compareMap: '/compare/map',
  glossary: '/glossary',
  term: (term: string) => `/glossary${query({ term })}`,
  progress: '/progress',
  plan: '/plan',
  notes: '/notes',
  lessons: '/lessons',
  lesson: (lesson: string) => `/lessons/${lesson}`,
  lessonHandout: (lesson: string) => `/lessons/${lesson}/handout`,
  /** What the lecturer writes: course packs in the making. */
  author: '/author',
  draft: (draft: string, place?: DraftPlace) => `/author/${draft}${addressOfPlace(place)}`,
  /** Course packs. */
  packs: '/packs',
  /** What students sent of their results. Not under `classroom`, whose places are for audiences. */
  results: '/results',
  /** The content for other programs; of one country or theme where it is named. */
  interchange: (subject?: string) => `/export${query({ subject })}`,
  settings: '/settings',
  /** What the program is made of, and under which licences. */
  about: '/about',
  /** Before the audience. */
  present: (source: ShowSource) => `/present/${showPlace(source)}`,
  /** Before the instructor. */
  presenter: (source: ShowSource) => `/presenter/${showPlace(source)}`,
} as const

function showPlace(source: ShowSource): string {
  switch (source.kind) {
    case 'diagram':
      return `diagram/${source.subject}/${source.diagram}`
    case 'flows':
      return `flows${query({ with: source.diagrams.join(',') })}`
    case 'table':
      return `table${query({ dimensions: source.dimensions.join(','), systems: source.systems.join(',') })}`
    case 'lesson':
      return `lesson/${source.lesson}`
  }
}

/** What an address presents, to the audience or to the instructor; null where it presents nothing. */
export function showInPlace(
  place: string,
): { readonly role: 'stage' | 'presenter'; readonly source: ShowSource } | null {
  const [path = '', search = ''] = place.split('?')
  const [, screen, kind, ...ids] = path.split('/')
  if (screen !== 'present' && screen !== 'presenter') return null
  const params = new URLSearchParams(search)
  const list = (name: string) => (params.get(name) ?? '').split(',').filter(Boolean)
  const source = ((): ShowSource | null => {
    const [first, second] = ids
    if (kind === 'diagram' && first && second) return { kind, subject: first, diagram: second }
    if (kind === 'flows') return { kind, diagrams: list('with') }
    if (kind === 'table') return { kind, dimensions: list('dimensions'), systems: list('systems') }
    return kind === 'lesson' && first ? { kind, lesson: first } : null
  })()
  return source && { role: screen === 'present' ? 'stage' : 'presenter', source }
}

/** Whether a place is for an audience: it has the window to itself. */
export const isForAudience = (path: string): boolean => path.startsWith('/class/')

/** The diagram that an address names, its way of studying and step left aside. */
export function diagramInPlace(
  place: string,
): { readonly subject: string; readonly diagram: string } | null {
  const [, subject, diagram] =
    /^\/(?:explore|present(?:er)?\/diagram)\/([^/?]+)\/([^/?]+)/.exec(place) ?? []
  return subject && diagram ? { subject, diagram } : null
}

/** Empty where nothing is asked. */
function query(wishes: Readonly<Record<string, string | undefined>>): string {
  const said = Object.entries(wishes).flatMap(([key, value]) =>
    value ? [`${key}=${encoded(value)}`] : [],
  )
  return said.length > 0 ? `?${said.join('&')}` : ''
}

/** Lists and places stay readable: a query may hold commas and slashes as they are. */
const encoded = (value: string): string =>
  encodeURIComponent(value).replaceAll('%2C', ',').replaceAll('%2F', '/')
