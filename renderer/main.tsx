import './ui/styles.ts'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import type { Atlas, Locale } from '../content/schema.ts'
import { App } from './App.tsx'
import { bankAddress } from './bankAddress.ts'
import { DiagramLayouts, fetchLayout } from './canvas/DiagramLayouts.ts'
import { LayoutsProvider } from './canvas/LayoutsContext.tsx'
import { loadFonts } from './canvas/loadFonts.ts'
import { AtlasProvider } from './data/AtlasContext.tsx'
import { beginNewLog } from './data/beginNewLog.ts'
import { DatabaseProvider } from './data/DatabaseContext.tsx'
import { findDiagram, findSubject } from './data/findInAtlas.ts'
import { keepTakingStashedNotes, stashNotes, takeStashedNotes } from './data/noteStash.ts'
import { openDatabase } from './data/openDatabase.ts'
import { DEFAULT_SETTINGS, readSettings } from './data/settings.ts'
import type { DiagramLayout } from './domain/diagram/diagramLayout.ts'
import { markOpen } from './exitMark.ts'
import {
  backUpOlder,
  findLostProgress,
  keepBackups,
  RestoreQuestion,
} from './features/backup/index.ts'
import { keepRevision } from './features/revise/index.ts'
import { startI18n } from './i18n/startI18n.ts'
import { layoutAddress, layoutAddressIn } from './layoutAddress.ts'
import { PlatformProvider } from './PlatformContext.tsx'
import { createPlatform } from './platform.ts'
import { preloadPlace } from './preloadPlace.ts'
import { createScreenStore, type ScreenStore } from './state/createScreenStore.ts'
import { currentPlace } from './state/hashLocation.ts'
import { diagramInPlace } from './state/paths.ts'
import { ScreenStoreProvider } from './state/ScreenStoreContext.tsx'
import { strings } from './strings.ts'
import { adoptThemeVariables } from './ui/adoptThemeVariables.ts'
import { preloadParts } from './ui/lazyPart.tsx'

/** Letters are worth waiting for, but not for long. */
const FONT_PATIENCE_MS = 1500
/** Fetching a layout takes a moment; working one out may take a second. */
const LAYOUT_PATIENCE_MS = 150
const REST_AFTER_MS = 1500

async function start(): Promise<void> {
  adoptThemeVariables()
  const platform = createPlatform()
  const { backups } = platform

  const marking = markOpen()
  const opening = openDatabase({
    beforeUpgrade: async (rows) => {
      if (backups) await backUpOlder(backups, rows, Date.now())
    },
    onEvent: (event) => {
      if (event === 'outdated') store.getState().reportSaving({ kind: 'outdated' })
      if (event === 'deleted')
        store.getState().reportSaving({ kind: 'impossible', reason: 'deleted' })
    },
  })
  const choosing = opening.then((found) =>
    found.kind === 'open' ? readSettings(found.db).catch(() => DEFAULT_SETTINGS) : DEFAULT_SETTINGS,
  )
  const fetched = new Map<string, Promise<DiagramLayout | null>>()
  const asking = choosing.then(({ locale }) => {
    const address = layoutOfPlace(locale)
    if (address !== null) fetched.set(address, fetchLayout(address))
  })
  const reading = import('virtual:atlas').then(({ atlas }) => ({
    atlas,
    layouts: new DiagramLayouts(layoutAddressIn(atlas), fetched),
  }))
  // Each begins as soon as it can: the page is drawn when the last of them is there.
  const [opened, { wasKilled }, settings, { atlas, layouts }] = await Promise.all([
    opening,
    marking,
    choosing,
    reading,
    choosing.then(({ locale }) => startI18n(strings, locale)),
    Promise.all([reading, choosing, asking]).then(([found, { locale }]) =>
      preloadLayout(found.layouts, found.atlas, locale),
    ),
    preloadPlace(currentPlace()),
    loadFonts(FONT_PATIENCE_MS),
  ])
  const db = opened.kind === 'open' ? opened.db : null
  // Before anything can be written anew in their place.
  if (db) {
    if (wasKilled) await beginNewLog()
    keepTakingStashedNotes(db)
    await takeStashedNotes(db).catch((error) => console.error('notes still wait', error))
  }

  const lost =
    db && backups
      ? await findLostProgress(db, backups).catch((error) => {
          console.error('whether something was lost is not known', error)
          return null
        })
      : null
  if (lost) await RestoreQuestion.preload()

  const store = createScreenStore({
    preferences: settings,
    saving:
      opened.kind === 'open' ? { kind: 'works' } : { kind: 'impossible', reason: opened.reason },
  })
  const root = document.getElementById('root')
  if (!root) throw new Error('index.html has no #root')
  createRoot(root).render(
    <StrictMode>
      <PlatformProvider value={platform}>
        <DatabaseProvider db={db}>
          <AtlasProvider atlas={atlas} bankAddress={bankAddress}>
            <LayoutsProvider layouts={layouts}>
              <ScreenStoreProvider store={store}>
                <App
                  {...(db && backups && lost
                    ? {
                        first: (onBeginAnew: () => void) => (
                          <RestoreQuestion
                            db={db}
                            store={backups}
                            lost={lost}
                            onBeginAnew={onBeginAnew}
                          />
                        ),
                      }
                    : {})}
                />
              </ScreenStoreProvider>
            </LayoutsProvider>
          </AtlasProvider>
        </DatabaseProvider>
      </PlatformProvider>
    </StrictMode>,
  )
  preloadTheRest()
  if (db) {
    void platform.keepStorage()
    if (backups) keepBackups(db, backups, wasKilled)
    putNotesByOnLeave(store)
    keepRevision(store, db)
  }
}

/** Words that are not on disk when the page goes away wait in the stash for the next start. */
function putNotesByOnLeave(store: ScreenStore): void {
  window.addEventListener('pagehide', () => {
    const drafts = Object.entries(store.getState().noteDrafts)
    stashNotes(Object.fromEntries(drafts.map(([id, { text }]) => [id, text])), Date.now())
  })
}

/** Known before the content has been read, so that both come at once. */
function layoutOfPlace(locale: Locale): string | null {
  const place = diagramInPlace(currentPlace())
  return place && layoutAddress(place.subject, place.diagram, locale)
}

/** The layout of a diagram that the address names; not waited for where it has yet to be worked out. */
async function preloadLayout(layouts: DiagramLayouts, atlas: Atlas, locale: Locale): Promise<void> {
  const place = diagramInPlace(currentPlace())
  const subject = place && findSubject(atlas, place.subject)
  const diagram = subject && findDiagram(subject, place.diagram)
  if (!diagram) return
  const patience = new Promise((resolve) => setTimeout(resolve, LAYOUT_PATIENCE_MS))
  // A failure is said where the diagram is drawn.
  await Promise.race([layouts.load(diagram, subject.actors, locale), patience]).catch(() => null)
}

/** The rest of the program, once the first screen is there and nothing else is asked for. */
function preloadTheRest(): void {
  const whenIdle = window.requestIdleCallback ?? ((act: () => void) => setTimeout(act))
  setTimeout(() => whenIdle(() => void preloadParts()), REST_AFTER_MS)
}

void start()
