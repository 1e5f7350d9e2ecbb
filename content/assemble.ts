import type { SubjectFolder, SystemFolder, ThemeFolder } from './course.ts'
import type { System, Theme } from './schema.ts'

/** What a folder teaches, its diagrams in their order. */
export const taughtIn = (folder: SubjectFolder) => ({
  claims: folder.claims.data.claims,
  updates: folder.updates?.data.updates ?? [],
  questions: folder.questions?.data.questions ?? [],
  diagrams: folder.diagrams.map((sheet) => sheet.data).sort((a, b) => a.order - b.order),
})

export const systemsOf = (folders: readonly SystemFolder[]): readonly System[] =>
  folders
    .map((folder) => ({
      ...folder.head.data,
      ...taughtIn(folder),
      cells: folder.cells?.data.cells ?? {},
    }))
    .sort((a, b) => a.order - b.order)

export const themesOf = (folders: readonly ThemeFolder[]): readonly Theme[] =>
  folders
    .map((folder) => ({ ...folder.head.data, ...taughtIn(folder) }))
    .sort((a, b) => a.order - b.order)
