import { useMemo } from 'react'
import { useAtlas } from '../../data/AtlasContext.tsx'
import type { LessonDraft } from '../../domain/lesson/changeLesson.ts'
import type { LessonPart } from '../../domain/lesson/lesson.ts'
import { type ResolvedPart, resolvePart } from '../../domain/lesson/resolveLesson.ts'
import type { Question } from '../../domain/questions/question.ts'

/** The parts of a draft with their content. A part that did not change is the same object as before. */
export function useResolvedParts(
  { parts }: LessonDraft,
  byId: ReadonlyMap<string, Question> | null,
): readonly ResolvedPart[] {
  const atlas = useAtlas()
  // biome-ignore lint/correctness/useExhaustiveDependencies: another content or language, and all is looked up anew
  const known = useMemo(() => new WeakMap<LessonPart, ResolvedPart>(), [atlas, byId])
  return useMemo(
    () =>
      parts.map((part) => {
        const resolved = known.get(part) ?? resolvePart(part, atlas, byId)
        known.set(part, resolved)
        return resolved
      }),
    [parts, known, atlas, byId],
  )
}
