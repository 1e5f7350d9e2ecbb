import { useAtlas } from '../../data/AtlasContext.tsx'
import { buildComparison } from '../../domain/comparison/comparison.ts'
import type { Show } from '../../domain/lesson/show.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import type { StagePart } from './stagePart.ts'

/** The row of a comparison that was last revealed, in words; null where there is none. */
export function useRowsTold(here: StagePart | undefined, { revealed }: Show): string | null {
  const atlas = useAtlas()
  const { locale } = useLocale()
  if (here?.kind === 'table') {
    const frame = here.frames[revealed - 1]
    if (!frame) return null
    const { dimensions, systems, cellOf } = buildComparison(atlas, locale)
    const nameOf = (list: readonly { readonly id: string; readonly name: string }[], id: string) =>
      list.find((each) => each.id === id)?.name ?? id
    const cells = frame.systems.map(
      (id) => `${nameOf(systems, id)}: ${cellOf(id, frame.dimension).value}`,
    )
    return [nameOf(dimensions, frame.dimension), ...cells].join('. ')
  }
  if (here?.kind === 'flows') {
    const row = here.rows[revealed - 1]
    if (!row) return null
    const role = atlas.vocabulary.roles.find(({ id }) => id === row.role)
    const cells = here.flows.map(({ system }, column) => {
      const titles = (row.cells[column] ?? []).map(({ step }) => step.title[locale])
      return `${system.name[locale]}: ${titles.join('; ') || '–'}`
    })
    return [role?.name[locale] ?? row.role, ...cells].join('. ')
  }
  return null
}
