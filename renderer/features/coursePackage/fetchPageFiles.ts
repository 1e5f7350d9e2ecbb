import { COURSE_PAGE, PAGE_FILES } from '../../domain/scorm/pageFiles.ts'
import type { PageFiles } from './packCourse.ts'

/** As many as a browser fetches from one place at a time anyway. */
const AT_ONCE = 6

/** All files of this page that go into a package. Rejects where one cannot be had, and while developing. */
export async function fetchPageFiles(
  onProgress: (done: number, count: number) => void,
): Promise<PageFiles> {
  const listed = (await (await fetchOwn(PAGE_FILES)).json()) as readonly string[]
  const waiting = [COURSE_PAGE, ...listed]
  const count = waiting.length
  const files: Record<string, Uint8Array<ArrayBuffer>> = {}
  const fetchNext = async (): Promise<void> => {
    for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
      files[name] = new Uint8Array(await (await fetchOwn(name)).arrayBuffer())
      onProgress(Object.keys(files).length, count)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, fetchNext))
  return files
}

async function fetchOwn(name: string): Promise<Response> {
  const response = await fetch(`./${name}`)
  if (!response.ok) throw new Error(`${name}: ${response.status}`)
  return response
}
