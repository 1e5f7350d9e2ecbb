import type { DiagramMode } from './diagramMode.ts'

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
  settings: '/settings',
} as const

/** The diagram that an address names, its way of studying and step left aside. */
export function diagramInPlace(
  place: string,
): { readonly subject: string; readonly diagram: string } | null {
  const [, subject, diagram] = /^\/explore\/([^/?]+)\/([^/?]+)/.exec(place) ?? []
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
