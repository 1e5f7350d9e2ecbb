import { packOf } from '../../content/pack/packOf.ts'
import type { Locale } from '../../content/schema.ts'
import { usePacks } from './AtlasContext.tsx'

/** The title of the course pack that something comes from, by its id; null for what is built in. */
export function usePackTitle(locale: Locale): (id: string) => string | null {
  const packs = usePacks()
  return (id) => {
    const packId = packOf(id)
    return packs.find((pack) => pack.id === packId)?.manifest.title[locale] ?? null
  }
}
