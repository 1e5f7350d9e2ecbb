import './ui/styles.ts'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import type { Atlas, Locale } from '../content/schema.ts'
import { App } from './App.tsx'
import { DiagramLayouts } from './canvas/DiagramLayouts.ts'
import { LayoutsProvider } from './canvas/LayoutsContext.tsx'
import { loadFonts } from './canvas/loadFonts.ts'
import { AtlasProvider } from './data/AtlasContext.tsx'
import { DatabaseProvider } from './data/DatabaseContext.tsx'
import { findDiagram, findSubject } from './data/findInAtlas.ts'
import { keepTakingStashedNotes, stashNotes, takeStashedNotes } from './data/noteStash.ts'
import { openDatabase } from './data/openDatabase.ts'
import { DEFAULT_SETTINGS, readSettings } from './data/settings.ts'
import { preloadDiagramScreen } from './features/explore/index.ts'
import { startI18n } from './i18n/startI18n.ts'
import { layoutAddressIn } from './layoutAddressIn.ts'
import { PlatformProvider } from './PlatformContext.tsx'
import { createPlatform } from './platform.ts'
import { createScreenStore, type ScreenStore } from './state/createScreenStore.ts'
import { currentPlace } from './state/hashLocation.ts'
import { diagramInPlace } from './state/paths.ts'
import { ScreenStoreProvider } from './state/ScreenStoreContext.tsx'
import { strings } from './strings.ts'
import { adoptThemeVariables } from './ui/adoptThemeVariables.ts'

/** Letters are worth waiting for, but not for long. */
const FONT_PATIENCE_MS = 1500

async function start(): Promise<void> {
  adoptThemeVariables()
  if (diagramInPlace(currentPlace())) preloadDiagramScreen()
  const platform = createPlatform()

  const [opened, { atlas }] = await Promise.all([
    openDatabase({
      onEvent: (event) => {
        if (event === 'outdated') store.getState().reportSaving({ kind: 'outdated' })
      },
    }),
    import('virtual:atlas'),
    loadFonts(FONT_PATIENCE_MS),
  ])
  const db = opened.kind === 'open' ? opened.db : null
  const settings = db ? await readSettings(db).catch(() => DEFAULT_SETTINGS) : DEFAULT_SETTINGS
  const { locale, theme, textScale, shortcuts } = settings
  // Before anything can be written anew in their place.
  if (db) await takeStashedNotes(db).catch((error) => console.error('notes still wait', error))

  const store = createScreenStore({
    preferences: { locale, theme, textScale, shortcuts },
    saving:
      opened.kind === 'open' ? { kind: 'works' } : { kind: 'impossible', reason: opened.reason },
  })
  const layouts = new DiagramLayouts(layoutAddressIn(atlas))
  preloadLayout(layouts, atlas, locale)
  await startI18n(strings, locale)

  const root = document.getElementById('root')
  if (!root) throw new Error('index.html has no #root')
  createRoot(root).render(
    <StrictMode>
      <PlatformProvider value={platform}>
        <DatabaseProvider db={db}>
          <AtlasProvider atlas={atlas}>
            <LayoutsProvider layouts={layouts}>
              <ScreenStoreProvider store={store}>
                <App />
              </ScreenStoreProvider>
            </LayoutsProvider>
          </AtlasProvider>
        </DatabaseProvider>
      </PlatformProvider>
    </StrictMode>,
  )
  if (db) {
    void platform.keepStorage()
    keepTakingStashedNotes(db)
    putNotesByOnLeave(store)
  }
}

/** Words that are not on disk when the page goes away wait in the stash for the next start. */
function putNotesByOnLeave(store: ScreenStore): void {
  window.addEventListener('pagehide', () => {
    const drafts = Object.entries(store.getState().noteDrafts)
    stashNotes(Object.fromEntries(drafts.map(([id, { text }]) => [id, text])), Date.now())
  })
}

/** A diagram that the address names is on its way before React begins to draw. */
function preloadLayout(layouts: DiagramLayouts, atlas: Atlas, locale: Locale): void {
  const place = diagramInPlace(currentPlace())
  const subject = place && findSubject(atlas, place.subject)
  const diagram = subject && findDiagram(subject, place.diagram)
  if (diagram) layouts.load(diagram, subject.actors, locale).catch(() => undefined) // said when drawn
}

void start()
