import type { Lesson } from '../domain/lesson/lesson.ts'
import { LESSON_FORMAT, LESSON_VERSION, LONGEST_LESSON_FILE, lessonFile } from './lessonFile.ts'
import { type FileKind, type FileReading, readOwnFile } from './readOwnFile.ts'

const LESSON_KIND: FileKind<{ readonly body: { readonly lesson: Lesson } }> = {
  format: LESSON_FORMAT,
  version: LESSON_VERSION,
  mostCharacters: LONGEST_LESSON_FILE,
  lists: {},
  shapeOf: () => lessonFile,
}

/** Reads the text of a lesson file, whoever wrote it. A bad file is a value, never an exception. */
export const readLessonFile = async (text: string): Promise<FileReading<Lesson>> => {
  const reading = await readOwnFile(LESSON_KIND, text)
  return reading.ok ? { ok: true, file: reading.file.body.lesson } : reading
}
