import { useMemo } from 'react'
import { useNotedPlaces } from '../../data/useNotedPlaces.ts'
import { isBlank, noteId, placeOfNote } from '../../domain/notes/note.ts'
import { useScreen } from '../../state/ScreenStoreContext.tsx'

/** Ids of the steps of a diagram on which the learner wrote something. The same set until they change. */
export function useStepsWithNotes(subject: string, diagram: string): ReadonlySet<string> {
  const places = useNotedPlaces(subject, diagram)
  const start = `${noteId(subject, diagram)}/`
  // As one text, so that writing on in a note redraws no diagram.
  const drafts = useScreen(({ noteDrafts }) =>
    JSON.stringify(
      Object.entries(noteDrafts)
        .filter(([id]) => id.startsWith(start))
        .map(([id, { text }]) => [id, isBlank(text)]),
    ),
  )
  const kept = JSON.stringify(places)

  return useMemo(() => {
    const noted = new Set<string>(JSON.parse(kept))
    for (const [id, isGone] of JSON.parse(drafts) as [string, boolean][]) {
      if (isGone) noted.delete(id)
      else noted.add(id)
    }
    return new Set([...noted].flatMap((id) => placeOfNote(id)?.step ?? []))
  }, [kept, drafts])
}
