import type { CommandFormat } from './commandFormat.ts'

const OPTIONS = {
  lesson: 'FILE  a lesson saved from the program; without it one is made of what was chosen',
}

export const pdf: CommandFormat = {
  id: 'pdf',
  about: 'a hand-out on A4, answers on pages of their own',
  makes: 'file',
  options: OPTIONS,
  make: async (request) => (await import('./makeHandouts.ts')).makePdf(request),
}

export const pptx: CommandFormat = {
  id: 'pptx',
  about: 'the same as slides, answers behind their questions',
  makes: 'file',
  options: OPTIONS,
  make: async (request) => (await import('./makeHandouts.ts')).makePptx(request),
}
