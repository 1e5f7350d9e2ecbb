import { edition } from 'virtual:layouts'
import type { Atlas } from '../content/schema.ts'
import type { LayoutAddress } from './canvas/DiagramLayouts.ts'

/** Finds the layouts that the build has put beside the page, for diagrams of the built-in content. */
export function layoutAddressIn(atlas: Atlas): LayoutAddress {
  const placeOf = new Map(
    [...atlas.systems, ...atlas.themes].flatMap((subject) =>
      subject.diagrams.map((diagram) => [diagram, `${subject.id}/${diagram.id}`] as const),
    ),
  )
  return (diagram, locale) => {
    const place = placeOf.get(diagram)
    return edition && place ? `./layouts/${place}.${locale}.json?${edition}` : null
  }
}
