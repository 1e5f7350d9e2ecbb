import { useState } from 'react'
import { useDatabase } from '../../data/DatabaseContext.tsx'
import { type LessonWish, saveLesson } from '../../data/saveLesson.ts'
import { LESSON_BOUNDS, type Lesson } from '../../domain/lesson/lesson.ts'

type Message = { readonly kind: 'failed' } | { readonly kind: 'deleted'; readonly lesson: Lesson }

/** Making, copying, deleting and bringing back of whole lessons, and what is to be said of the last of them. */
export function useLessonSaving() {
  const db = useDatabase()
  const [message, setMessage] = useState<Message | null>(null)

  /** What is on disk then; null where it could not be kept, which is said. */
  const keep = async (wish: LessonWish, then: Message | null): Promise<Lesson | null> => {
    if (!db) return null
    try {
      const kept = await saveLesson(db, wish, Date.now())
      setMessage(then)
      return kept
    } catch (error) {
      console.error('a lesson was not kept', error)
      setMessage({ kind: 'failed' })
      return null
    }
  }
  return {
    message,
    make: () => keep({ id: crypto.randomUUID(), title: '', parts: [], deleted: false }, null),
    copy: ({ parts }: Lesson, title: string) =>
      keep(
        {
          id: crypto.randomUUID(),
          title: title.slice(0, LESSON_BOUNDS.longestTitle),
          parts,
          deleted: false,
        },
        null,
      ),
    remove: (lesson: Lesson) =>
      keep({ ...wishOf(lesson), deleted: true }, { kind: 'deleted', lesson }),
    bringBack: (lesson: Lesson) => keep({ ...wishOf(lesson), deleted: false }, null),
  }
}

const wishOf = ({ updatedAt: _, device: __, ...wish }: Lesson): LessonWish => wish
