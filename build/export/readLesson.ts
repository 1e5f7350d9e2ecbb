import { readFile } from 'node:fs/promises'
import { readLessonFile } from '../../renderer/data/readLessonFile.ts'
import type { FileProblem } from '../../renderer/data/readOwnFile.ts'
import type { Lesson } from '../../renderer/domain/lesson/lesson.ts'
import { CommandRefusal } from './commandFormat.ts'

const PROBLEMS: Readonly<Record<FileProblem, string>> = {
  'too-large': 'is too large',
  'not-json': 'is no file of this program',
  'other-kind': 'is another kind of file',
  newer: 'was saved by a newer version of the program',
  damaged: 'is damaged',
  'wrong-shape': 'does not look as a lesson does',
}

/** A lesson saved from the program. Throws a `CommandRefusal` where there is none. */
export async function readLesson(file: string): Promise<Lesson> {
  let text: string
  try {
    text = await readFile(file, 'utf8')
  } catch (error) {
    throw new CommandRefusal(
      `The lesson «${file}» could not be read: ${error instanceof Error ? error.message : String(error)}`,
    )
  }
  const reading = await readLessonFile(text)
  if (!reading.ok) throw new CommandRefusal(`The lesson «${file}» ${PROBLEMS[reading.problem]}.`)
  return reading.file
}
