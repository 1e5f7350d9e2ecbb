import type { Course } from './course.ts'
import type { Atlas, System, Theme } from './schema.ts'
import { sheetWithoutLines as sheet } from './sheet.ts'

/** An atlas that was checked already, as sheets without lines: what the files of a pack are checked against. */
export function courseOf(atlas: Atlas): Course {
  const folder = (top: string, { id, claims, updates, questions, diagrams }: System | Theme) => ({
    name: id,
    origin: 'built-in' as const,
    actors: null,
    claims: sheet(`${top}/${id}/claims.yaml`, { claims: [...claims] }),
    updates: sheet(`${top}/${id}/updates.yaml`, { updates: [...updates] }),
    questions: sheet(`${top}/${id}/questions.yaml`, { questions: [...questions] }),
    diagrams: diagrams.map((diagram) => sheet(`${top}/${id}/${diagram.id}.diagram.yaml`, diagram)),
  })
  return {
    article: sheet('article.yaml', atlas.article),
    vocabulary: sheet('vocabulary.yaml', atlas.vocabulary),
    comparison: sheet('comparison.yaml', { dimensions: [...atlas.dimensions] }),
    glossaries: [sheet('glossary.yaml', { terms: [...atlas.terms] })],
    systems: atlas.systems.map((system) => ({
      ...folder('systems', system),
      head: sheet(`systems/${system.id}/system.yaml`, system),
      cells: sheet(`systems/${system.id}/comparison.yaml`, { cells: { ...system.cells } }),
    })),
    themes: atlas.themes.map((theme) => ({
      ...folder('themes', theme),
      head: sheet(`themes/${theme.id}/theme.yaml`, theme),
    })),
  }
}
