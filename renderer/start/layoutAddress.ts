import { edition } from 'virtual:layouts'
import type { Atlas, Locale } from '../../content/schema.ts'
import type { LayoutAddress } from '../canvas/DiagramLayouts.ts'

/** Where the build has put the layout of a diagram («france», «enforce-judgment»); null while developing, when it has made none. */
export const layoutAddress = (subject: string, diagram: string, locale: Locale): string | null =>
  edition && `./layouts/${subject}/${diagram}.${locale}.json?${edition}`

/** Finds the layouts that the build has put beside the page, for diagrams of the built-in content. */
export function layoutAddressIn(atlas: Atlas): LayoutAddress {
  const placeOf = new Map(
    [...atlas.systems, ...atlas.themes].flatMap((subject) =>
      subject.diagrams.map((diagram) => [diagram, subject.id] as const),
    ),
  )
  return (diagram, locale) => {
    const subject = placeOf.get(diagram)
    return subject === undefined ? null : layoutAddress(subject, diagram.id, locale)
  }
}
