import { useMemo } from 'react'
import { useAtlas } from '../../data/AtlasContext.tsx'
import { useNotes } from '../../data/useNotes.ts'
import { notesByPlace } from '../../domain/notes/notesByPlace.ts'
import type { SearchEntry } from '../../domain/search/entry.ts'

/** The learner's own notes on what this atlas holds, to be found among the rest. */
export function useNoteEntries(): readonly SearchEntry[] {
  const { systems, themes } = useAtlas()
  const notes = useNotes()
  return useMemo(() => {
    if (!notes) return []
    return notesByPlace([...systems, ...themes], notes).diagrams.flatMap((place) =>
      place.notes.map(
        ({ id, text, step, number }): SearchEntry => ({
          id: `note:${id}`,
          kind: 'note',
          title: text,
          place: [place.subject.name, place.diagram.title, ...(step === null ? [] : [step.title])],
          also: [],
          paragraphs: [],
          ...(step !== null && { step: number }),
          target: {
            to: 'diagram',
            subject: place.subject.id,
            diagram: place.diagram.id,
            ...(step !== null && { step: step.id }),
          },
        }),
      ),
    )
  }, [notes, systems, themes])
}
