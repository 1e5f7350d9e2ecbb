import { useAtlas } from '../../data/AtlasContext.tsx'
import { useLocale } from '../../i18n/useLocale.ts'
import type { StagePart } from './stagePart.ts'

/** What the rows of a comparison are called, from 1; null for any other part and where there is no such row. */
export function useRowName(here: StagePart | undefined): (row: number) => string | null {
  const { vocabulary, dimensions } = useAtlas()
  const { locale } = useLocale()
  const nameIn = (
    list: readonly { readonly id: string; readonly name: Record<typeof locale, string> }[],
    id: string | undefined,
  ): string | null => list.find((each) => each.id === id)?.name[locale] ?? null
  return (row) => {
    if (here?.kind === 'flows') return nameIn(vocabulary.roles, here.rows[row - 1]?.role)
    if (here?.kind === 'table') return nameIn(dimensions, here.frames[row - 1]?.dimension)
    return null
  }
}
