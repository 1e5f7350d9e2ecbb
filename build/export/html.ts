import type { CommandFormat } from './commandFormat.ts'

export const html: CommandFormat = {
  id: 'html',
  about: 'a page that stands alone: one for each diagram, or one with a quiz for each system',
  makes: 'either',
  options: {
    diagram: 'ID  of all diagrams only this one',
    quiz: 'N  in place of diagrams: a quiz of so many questions',
  },
  make: async (request) => (await import('./makePages.ts')).makePages(request),
}
