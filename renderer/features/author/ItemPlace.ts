import { createContext, useContext } from 'react'
import type { DraftPlace } from '../../domain/authoring/place.ts'
import { useAuthoring } from './AuthoringContext.ts'
import type { PlacedProblem } from './useDraftCheck.ts'

const ItemPlaceContext = createContext<DraftPlace>({ section: 'pack' })

/** Says of what the fields inside are. */
export const ItemPlace = ItemPlaceContext

/** The name under which the page finds a field again. */
export const fieldKey = ({ section, subject, diagram, item, field }: DraftPlace): string =>
  [section, subject, diagram, item, field].map((part) => part ?? '').join('/')

/** A field of the thing around it: its name on the page, and what is wrong with it. */
export function useField(field: string): {
  readonly name: string
  readonly problems: readonly PlacedProblem[]
} {
  const of = useContext(ItemPlaceContext)
  const { problems } = useAuthoring()
  const name = fieldKey({ ...of, field })
  return { name, problems: problems.filter(({ place }) => fieldKey(place) === name) }
}
