import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from '../App.tsx'
import { LayoutsProvider } from '../canvas/LayoutsContext.tsx'
import type { AtlasDatabase } from '../data/AtlasDatabase.ts'
import { DatabaseProvider } from '../data/DatabaseContext.tsx'
import { PackedAtlas } from '../data/PackedAtlas.tsx'
import type { PackRow } from '../data/pack.ts'
import { type LostProgress, RestoreQuestion } from '../features/backup/index.ts'
import { PlatformProvider } from '../PlatformContext.tsx'
import type { Platform } from '../platform.ts'
import type { ScreenStore } from '../state/createScreenStore.ts'
import { ScreenStoreProvider } from '../state/ScreenStoreContext.tsx'
import { bankAddress, contentEdition } from './bankAddress.ts'
import type { LoadedScreen } from './loadScreen.ts'
import { takeNotes } from './takeNotes.ts'

interface Parts {
  readonly platform: Platform
  readonly store: ScreenStore
  readonly db: AtlasDatabase | null
  readonly screen: LoadedScreen
  readonly packs: readonly PackRow[]
  readonly lost: LostProgress | null
}

/** Draws the program into the page, the question about what was lost first where there is one. */
export function renderApp({ platform, store, db, screen, packs, lost }: Parts): void {
  const root = document.getElementById('root')
  if (!root) throw new Error('index.html has no #root')
  createRoot(root).render(
    <StrictMode>
      <PlatformProvider value={platform}>
        <DatabaseProvider db={db}>
          <PackedAtlas
            builtIn={screen.atlas}
            edition={contentEdition}
            bankAddress={bankAddress}
            atStart={packs}
          >
            <LayoutsProvider layouts={screen.layouts}>
              <ScreenStoreProvider store={store}>
                <App {...firstOf(db, platform, lost)} />
              </ScreenStoreProvider>
            </LayoutsProvider>
          </PackedAtlas>
        </DatabaseProvider>
      </PlatformProvider>
    </StrictMode>,
  )
}

function firstOf(db: AtlasDatabase | null, { backups }: Platform, lost: LostProgress | null) {
  if (!db || !backups || !lost) return {}
  return {
    first: (onSettled: () => void) => (
      <RestoreQuestion
        db={db}
        store={backups}
        lost={lost}
        onBeginAnew={() => {
          void takeNotes(db)
          onSettled()
        }}
      />
    ),
  }
}
