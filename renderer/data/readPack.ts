// Before any schema is made: compiled checks need what our content security policy forbids.
import './zod.ts'
import { checkPackFiles } from '../../content/pack/checkPackFiles.ts'
import { MANIFEST_FILE, PACK_VERSION } from '../../content/pack/manifest.ts'
import { unzipPack } from '../../content/pack/unzipPack.ts'
import type { SourceFile } from '../../content/sheet.ts'
import type { Lesson } from '../domain/lesson/lesson.ts'
import { type PackReading, type PackTask, refusedPack } from './PackReading.ts'
import { readLessonFile } from './readLessonFile.ts'

/** Looks at a pack, whoever made it. A bad one is a value, never an exception. Heavy: for a worker. */
export async function readPack(task: PackTask): Promise<PackReading> {
  try {
    if ('files' in task) return await readFiles(task, task.files)
    const unzipped = unzipPack(task.bytes)
    return unzipped.ok ? await readFiles(task, unzipped.files) : refusedPack(unzipped.fault)
  } catch (error) {
    console.error('a pack could not be looked at', error)
    return refusedPack({ kind: 'failed' })
  }
}

async function readFiles(
  { builtIn }: PackTask,
  files: readonly SourceFile[],
): Promise<PackReading> {
  if (versionIn(files) > PACK_VERSION) return refusedPack({ kind: 'newer' })
  const check = checkPackFiles(builtIn, files)
  if (!check.ok) return { ...check, fault: { kind: 'content' } }
  const lessons: Lesson[] = []
  for (const { file, text } of check.lessons) {
    const reading = await readLessonFile(text)
    if (!reading.ok)
      return { ...refusedPack({ kind: 'lesson', name: file }), manifest: check.manifest }
    lessons.push(reading.file)
  }
  return { ...check, lessons }
}

/** Known before anything is looked at: a newer pack may look like nothing that is known here. */
function versionIn(files: readonly SourceFile[]): number {
  const text = files.find(({ file }) => file === MANIFEST_FILE)?.text ?? ''
  return Number(/^version:[ \t]*(\d+)/m.exec(text)?.[1] ?? 0)
}
