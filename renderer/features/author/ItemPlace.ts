import { createContext, useContext } from 'react'
import type { DraftPlace } from '../../domain/authoring/place.ts'
import { useAuthoring } from './AuthoringContext.ts'

const ItemPlaceContext = createContext<DraftPlace>({ section: 'pack' })

/** Says of what the fields inside are. */
export const ItemPlace = ItemPlaceContext

/** The name under which the page finds a field again. */
export const fieldKey = ({ section, subject, diagram, item, field }: DraftPlace): string =>
  [section, subject, diagram, item, field].map((part) => part ?? '').join('/')

/**
 * A field of the thing around it: its name on the page, and what is wrong with it, in words. Nobody is told of
 * an empty field before having been there.
 */
export function useField(
  field: string,
  isFilled: boolean,
): { readonly name: string; readonly wrong: string | undefined } {
  const of = useContext(ItemPlaceContext)
  const { place: here, problems } = useAuthoring()
  const name = fieldKey({ ...of, field })
  if (!isFilled && here.field !== field) return { name, wrong: undefined }
  const sentences = problems.flatMap(({ place, sentence }) =>
    fieldKey(place) === name ? [sentence] : [],
  )
  return { name, wrong: sentences.join(' ') || undefined }
}
