import type { CommandFormat } from './commandFormat.ts'

export const svg: CommandFormat = {
  id: 'svg',
  about: 'every diagram as a picture with its fonts inside',
  makes: 'folder',
  make: async (request) => (await import('./makeSvgs.ts')).makeSvgs(request),
}
