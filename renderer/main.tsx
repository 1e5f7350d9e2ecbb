import './ui/styles.ts'
import type { AtlasDatabase } from './data/AtlasDatabase.ts'
import type { PackRow } from './data/pack.ts'
import { readPacks } from './data/readPacks.ts'
import { DEFAULT_SETTINGS, readSettings, type Settings } from './data/settings.ts'
import { createPlatform } from './platform.ts'
import { keepSafe } from './start/keepSafe.ts'
import { loadScreen } from './start/loadScreen.ts'
import { openKept } from './start/openKept.ts'
import { preloadAhead } from './start/preloadAhead.ts'
import { renderApp } from './start/renderApp.tsx'
import { settleKept } from './start/settleKept.ts'
import { createScreenStore } from './state/createScreenStore.ts'
import { adoptThemeVariables } from './ui/adoptThemeVariables.ts'

async function start(): Promise<void> {
  adoptThemeVariables()
  const platform = createPlatform()
  const store = createScreenStore({ preferences: DEFAULT_SETTINGS, saving: { kind: 'works' } })

  const opening = openKept(platform.backups, store)
  const choosing = opening.then(chosenIn)
  const [db, preferences, { wasKilled, lost, isRestored }, screen, packs] = await Promise.all([
    opening,
    choosing,
    settleKept(opening, platform),
    loadScreen(choosing.then(({ locale }) => locale)),
    opening.then(packsIn),
  ])
  // Language and look come back too, and have been read already.
  if (isRestored) return location.reload()
  store.setState({ preferences })
  renderApp({ platform, store, db, screen, packs, lost })
  preloadAhead(platform.updates)
  if (db) keepSafe({ platform, store, db, wasKilled })
}

const chosenIn = async (db: AtlasDatabase | null): Promise<Settings> =>
  db ? readSettings(db).catch(() => DEFAULT_SETTINGS) : DEFAULT_SETTINGS

/** Without them the rest can be learnt all the same. */
const packsIn = async (db: AtlasDatabase | null): Promise<readonly PackRow[]> =>
  db ? readPacks(db).catch(() => []) : []

const course = document.querySelector<HTMLMetaElement>('meta[name="atlas-course"]')
if (course) void import('./start/startCourse.tsx').then((it) => it.startCourse(course.content))
else void start()
