/** Addresses of the screens, in one place so that no link is spelt by hand. */
export const paths = {
  today: '/',
  explore: '/explore',
  subject: (subject: string) => `/explore/${subject}`,
  diagram: (subject: string, diagram: string, step?: string) =>
    `/explore/${subject}/${diagram}${step ? `?step=${encodeURIComponent(step)}` : ''}`,
  quiz: (scope?: string) => `/quiz${scope ? `?scope=${encodeURIComponent(scope)}` : ''}`,
  glossary: '/glossary',
  term: (term: string) => `/glossary?term=${encodeURIComponent(term)}`,
  progress: '/progress',
  settings: '/settings',
} as const
