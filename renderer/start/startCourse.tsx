import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { mergePacks } from '../../content/pack/mergePacks.ts'
import type { Atlas } from '../../content/schema.ts'
import { CourseApp } from '../CourseApp.tsx'
import { LayoutsProvider } from '../canvas/LayoutsContext.tsx'
import { AtlasProvider } from '../data/AtlasContext.tsx'
import type { CourseFile } from '../data/courseFile.ts'
import { DatabaseProvider } from '../data/DatabaseContext.tsx'
import { obtainPackQuestions, obtainQuestions } from '../data/obtainQuestions.ts'
import { DEFAULT_SETTINGS } from '../data/settings.ts'
import { COURSE_FORMAT, COURSE_VERSION, type Course } from '../domain/scorm/course.ts'
import { courseStrings } from '../features/course/index.ts'
import { PlatformProvider } from '../PlatformContext.tsx'
import { createPlatform } from '../platform.ts'
import { openScorm } from '../scormApi.ts'
import { CourseStoreProvider } from '../state/CourseStoreContext.tsx'
import { type CourseStore, createCourseStore } from '../state/createCourseStore.ts'
import { createScreenStore } from '../state/createScreenStore.ts'
import { ScreenStoreProvider } from '../state/ScreenStoreContext.tsx'
import { strings } from '../strings.ts'
import { adoptThemeVariables } from '../ui/adoptThemeVariables.ts'
import { bankAddress, contentEdition } from './bankAddress.ts'
import { loadScreen } from './loadScreen.ts'

/**
 * The page as one course in a learning system. Many learners share its origin there, so nothing is kept in
 * this browser: what the system keeps for each of them is all there is.
 */
export async function startCourse(address: string): Promise<void> {
  try {
    await showCourse(address)
  } catch (error) {
    console.error('the course cannot be shown', error)
    document.getElementById('root')?.append(BROKEN)
  }
}

/** Said where not even the words of the program may be there. */
const BROKEN =
  'Курс ачылган жок. Барактын бөлүктөрү жок же бузулган. · Курс не открывается: части страницы отсутствуют или повреждены. · The course cannot be opened: parts of the page are missing or damaged.'

async function showCourse(address: string): Promise<void> {
  adoptThemeVariables()
  const platform = createPlatform()
  const opening = openCourse(address)
  const screen = await loadScreen(
    opening.then(({ course }) => course.getState().session.progress.locale),
    { ...strings, course: courseStrings },
  )
  const { atlas, course } = await opening
  tellOfLeaving(course)
  const { locale, position } = course.getState().session.progress
  // What is on screen at the beginning is looked at too.
  course.getState().send({ kind: 'went', to: position })
  const store = createScreenStore({
    preferences: { ...DEFAULT_SETTINGS, locale },
    saving: { kind: 'works' },
    isCourse: true,
  })
  store.subscribe(({ preferences }, before) => {
    if (preferences.locale !== before.preferences.locale)
      course.getState().send({ kind: 'spoke', locale: preferences.locale })
  })

  const root = document.getElementById('root')
  if (!root) throw new Error('index.html has no #root')
  createRoot(root).render(
    <StrictMode>
      <PlatformProvider value={platform}>
        <DatabaseProvider db={null}>
          <AtlasProvider
            taught={{
              atlas,
              builtIn: screen.atlas,
              packs: [],
              edition: contentEdition,
            }}
            bankAddress={bankAddress}
          >
            <LayoutsProvider layouts={screen.layouts}>
              <ScreenStoreProvider store={store}>
                <CourseStoreProvider value={course}>
                  <CourseApp />
                </CourseStoreProvider>
              </ScreenStoreProvider>
            </LayoutsProvider>
          </AtlasProvider>
        </DatabaseProvider>
      </PlatformProvider>
    </StrictMode>,
  )
}

interface OpenedCourse {
  /** What it brings with it included. */
  readonly atlas: Atlas
  readonly course: CourseStore
}

async function openCourse(address: string): Promise<OpenedCourse> {
  const [file, { atlas: builtIn }] = await Promise.all([
    fetchCourse(address),
    import('virtual:atlas'),
  ])
  const { packs, ...course } = file
  const { locale } = course
  const atlas = packs.length > 0 ? mergePacks(builtIn, packs) : builtIn
  const own = await obtainQuestions(builtIn, locale, bankAddress(locale))
  const added = atlas === builtIn ? [] : await obtainPackQuestions(atlas, locale)
  const byId = new Map([...own, ...added].map((each) => [each.id, each]))
  return { atlas, course: createCourseStore({ course, byId, link: openScorm() }) }
}

async function fetchCourse(address: string): Promise<CourseFile> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${address}: ${response.status}`)
  // Written by ourselves for this very page; an older one knew no packs.
  const course: CourseFile = { packs: [], ...((await response.json()) as Course) }
  if (course.format !== COURSE_FORMAT || course.version > COURSE_VERSION)
    throw new Error(`${address} is not a course that this page can show`)
  return course
}

/**
 * `pagehide` is the last that is heard everywhere; `unload` is not heard on phones and may be switched off.
 * A phone that puts the page away may never bring it back, so that counts as being hidden.
 */
function tellOfLeaving(store: CourseStore): void {
  const { send, giveDraft } = store.getState()
  const giveOpen = (): void => {
    if (store.getState().course.kind === 'exam') giveDraft()
  }
  document.addEventListener('visibilitychange', () => {
    if (!document.hidden) return
    giveOpen()
    send({ kind: 'hidden', at: Date.now() })
  })
  window.addEventListener('pagehide', () => {
    giveOpen()
    send({ kind: 'left', at: Date.now() })
  })
  // From the cache of pages it comes back with its session ended; another one begins.
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted) window.location.reload()
  })
}
