import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { COURSE_PAGE, PAGE_FILES } from '../../renderer/domain/scorm/pageFiles.ts'
import type { PageFiles } from '../../renderer/features/coursePackage/packCourse.ts'
import { ensureBuilt } from '../ensureBuilt.ts'
import { repositoryRoot } from '../repositoryRoot.ts'

/** The files of the page that go into a package; it is built first where sources are newer. */
export async function readBuiltPage(
  root = join(repositoryRoot, 'dist/renderer'),
): Promise<PageFiles> {
  ensureBuilt()
  const names = JSON.parse(await readFile(join(root, PAGE_FILES), 'utf8')) as readonly string[]
  const read = async (name: string) =>
    [name, new Uint8Array(await readFile(join(root, name)))] as const
  return Object.fromEntries(await Promise.all([COURSE_PAGE, ...names].map(read)))
}
