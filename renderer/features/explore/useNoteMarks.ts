import { useMemo } from 'react'
import type { StepMarks } from '../../canvas/StepMark.ts'
import { useStepsWithNotes } from '../notes/index.ts'

/** The marks of a way of studying, with a sign added where the learner has written a note. */
export function useNoteMarks(
  subject: string,
  diagram: string,
  marks: StepMarks | undefined,
): StepMarks {
  const noted = useStepsWithNotes(subject, diagram)
  return useMemo(() => {
    const all = new Map(marks)
    for (const step of noted) all.set(step, { ...all.get(step), hasNote: true })
    return all
  }, [marks, noted])
}
