import { cp, mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import type { FrameLocator, Page } from '@playwright/test'
import { unzipSync } from 'fflate'
import type { PackContent } from '../../content/pack/PackContent.ts'
import { type PackedBank, unpackBank } from '../../renderer/domain/questions/packedBank.ts'
import type { Course } from '../../renderer/domain/scorm/course.ts'
import { COURSE_PAGE, PAGE_FILES } from '../../renderer/domain/scorm/pageFiles.ts'
import { type PageFiles, packCourse } from '../../renderer/features/coursePackage/packCourse.ts'

/** The folder of the built page. */
export const BUILT = resolve(import.meta.dirname, '../../dist/renderer')

/** What the page around a course has heard, from its first opening in this tab on. */
export interface Heard {
  readonly call: 'initialize' | 'get' | 'set' | 'commit' | 'finish'
  readonly element?: string
  readonly value?: string
  readonly answer: string
  /** Error of the API after the call; '0' for none. */
  readonly error: string
}

/** Every question of the built page in Kyrgyz. */
export const builtQuestions = async () =>
  unpackBank(JSON.parse(await readFile(join(BUILT, 'questions/ky.json'), 'utf8')) as PackedBank)

/** The files of the built page that go into a package. */
export async function builtPageFiles(): Promise<PageFiles> {
  const names = JSON.parse(await readFile(join(BUILT, PAGE_FILES), 'utf8')) as readonly string[]
  const files: Record<string, Uint8Array<ArrayBuffer>> = {}
  for (const name of [COURSE_PAGE, ...names])
    files[name] = new Uint8Array(await readFile(join(BUILT, name)))
  return files
}

/** Unpacks a package into `folder/course`, beside a page that is a learning system. */
export async function makeSite(
  folder: string,
  course: Course,
  packs: readonly PackContent[] = [],
): Promise<Uint8Array> {
  const zip = packCourse(course, await builtPageFiles(), packs)
  for (const [name, bytes] of Object.entries(unzipSync(zip))) {
    const path = join(folder, 'course', name)
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, bytes)
  }
  const api = resolve(import.meta.dirname, '../../node_modules/scorm-again/dist/scorm12.min.js')
  await cp(api, join(folder, 'scorm12.min.js'))
  await writeFile(join(folder, 'index.html'), LEARNING_SYSTEM)
  await writeFile(join(folder, 'elsewhere.html'), '<!doctype html><title>Elsewhere</title>')
  return zip
}

export const courseIn = (page: Page): FrameLocator => page.frameLocator('iframe')

/** All that has been heard, earlier openings in the tab included. */
export const heardBy = (page: Page): Promise<readonly Heard[]> =>
  page.evaluate(() => JSON.parse(sessionStorage.getItem('heard') ?? '[]') as Heard[])

/** Keeps what it is told in the tab, as a learning system keeps it on its server. */
const LEARNING_SYSTEM = `<!doctype html>
<meta charset="utf-8" />
<title>Learning system</title>
<style>html, body { margin: 0; height: 100% } iframe { width: 100%; height: 100%; border: 0 }</style>
<script src="scorm12.min.js"></script>
<script>
  const runtime = new Scorm12API({ autocommit: false, logLevel: 5 })
  const kept = sessionStorage.getItem('cmi')
  if (kept) runtime.loadFromJSON(JSON.parse(kept), '')
  const heard = JSON.parse(sessionStorage.getItem('heard') || '[]')
  const hear = (call, answer, element, value) => {
    heard.push({ call, element, value, answer, error: String(runtime.LMSGetLastError()) })
    sessionStorage.setItem('heard', JSON.stringify(heard))
    return answer
  }
  const keep = () => {
    const { cmi } = runtime.renderCMIToJSONObject()
    delete cmi.core.session_time
    delete cmi.core.exit
    delete cmi.interactions
    sessionStorage.setItem('cmi', JSON.stringify(cmi))
  }
  window.API = {
    LMSInitialize: (nothing) => hear('initialize', runtime.LMSInitialize(nothing)),
    LMSGetValue: (element) => hear('get', String(runtime.LMSGetValue(element)), element),
    LMSSetValue: (element, value) => hear('set', runtime.LMSSetValue(element, value), element, value),
    LMSCommit: (nothing) => { keep(); return hear('commit', runtime.LMSCommit(nothing)) },
    LMSFinish: (nothing) => { keep(); return hear('finish', runtime.LMSFinish(nothing)) },
    LMSGetLastError: () => runtime.LMSGetLastError(),
  }
</script>
<iframe title="Course" src="course/index.html"></iframe>
`
