import type { Course, SystemFolder, ThemeFolder } from './course.ts'
import type { Library } from './library.ts'
import {
  actorsFile,
  cellsFile,
  claimsFile,
  diagramFile,
  questionsFile,
  systemFile,
  themeFile,
  updatesFile,
} from './schema.ts'
import { sheetWithoutLines } from './sheet.ts'

type Subjects = Pick<Course, 'systems' | 'themes'>

const NOTHING_BUILT_IN: Subjects = { systems: [], themes: [] }

/**
 * Countries and themes as they lie in their folders. A folder without a head adds to the one of its name
 * that is built in; where there is none, its head is missing.
 */
export function readSubjects(
  library: Library,
  builtIn: Subjects = NOTHING_BUILT_IN,
  origin: 'built-in' | 'pack' = 'built-in',
): Subjects {
  const { optional, required } = library
  const taught = (folder: string) => ({
    updates: optional(`${folder}/updates.yaml`, updatesFile),
    questions: optional(`${folder}/questions.yaml`, questionsFile),
    diagrams: library.diagramsIn(folder).flatMap((file) => optional(file, diagramFile) ?? []),
  })
  const addition = (folder: string) => ({
    origin: 'addition' as const,
    actors: optional(`${folder}/actors.yaml`, actorsFile),
    // It may rest on the claims that are built in, and bring none.
    claims: optional(`${folder}/claims.yaml`, claimsFile) ?? sheetWithoutLines('', { claims: [] }),
    ...taught(folder),
  })

  const systems = library.foldersIn('systems').flatMap((name): readonly SystemFolder[] => {
    const folder = `systems/${name}`
    const hasHead = library.has(`${folder}/system.yaml`)
    const grown = hasHead ? undefined : builtIn.systems.find((one) => one.name === name)
    if (grown) return [{ name, head: grown.head, cells: null, ...addition(folder) }]
    const head = required(`${folder}/system.yaml`, systemFile)
    const claims = required(`${folder}/claims.yaml`, claimsFile)
    const cells = optional(`${folder}/comparison.yaml`, cellsFile)
    const rest = taught(folder)
    return head && claims ? [{ name, origin, actors: null, head, claims, cells, ...rest }] : []
  })
  const themes = library.foldersIn('themes').flatMap((name): readonly ThemeFolder[] => {
    const folder = `themes/${name}`
    const hasHead = library.has(`${folder}/theme.yaml`)
    const grown = hasHead ? undefined : builtIn.themes.find((one) => one.name === name)
    if (grown) return [{ name, head: grown.head, ...addition(folder) }]
    const head = required(`${folder}/theme.yaml`, themeFile)
    const claims = required(`${folder}/claims.yaml`, claimsFile)
    const rest = taught(folder)
    return head && claims ? [{ name, origin, actors: null, head, claims, ...rest }] : []
  })
  return { systems, themes }
}
