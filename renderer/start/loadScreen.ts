import type { Atlas, Locale } from '../../content/schema.ts'
import { DiagramLayouts, fetchLayout } from '../canvas/DiagramLayouts.ts'
import { loadFonts } from '../canvas/loadFonts.ts'
import { findDiagram, findSubject } from '../data/findInAtlas.ts'
import type { DiagramLayout } from '../domain/diagram/diagramLayout.ts'
import { startI18n } from '../i18n/startI18n.ts'
import { currentPlace } from '../state/hashLocation.ts'
import { diagramInPlace } from '../state/paths.ts'
import { strings } from '../strings.ts'
import { layoutAddress, layoutAddressIn } from './layoutAddress.ts'
import { preloadPlace } from './preloadPlace.ts'

/** Letters are worth waiting for, but not for long. */
const FONT_PATIENCE_MS = 1500
/** Fetching a layout takes a moment; working one out may take a second. */
const LAYOUT_PATIENCE_MS = 150

export interface LoadedScreen {
  readonly atlas: Atlas
  readonly layouts: DiagramLayouts
}

/**
 * Loads what the first screen needs: content, words, letters, the code of the place that the address
 * names and, where that is a diagram, its layout. Each begins as soon as it can; the page is drawn when
 * the last of them is there. `words`: where the program says more than it usually does.
 */
export async function loadScreen(
  choosing: Promise<Locale>,
  words: Parameters<typeof startI18n>[0] = strings,
): Promise<LoadedScreen> {
  const fetched = new Map<string, Promise<DiagramLayout | null>>()
  const asking = choosing.then((locale) => {
    const address = layoutOfPlace(locale)
    if (address !== null) fetched.set(address, fetchLayout(address))
  })
  const reading = import('virtual:atlas').then(({ atlas }) => ({
    atlas,
    layouts: new DiagramLayouts(layoutAddressIn(atlas), fetched),
  }))
  const [screen] = await Promise.all([
    reading,
    choosing.then((locale) => startI18n(words, locale)),
    Promise.all([reading, choosing, asking]).then(([found, locale]) =>
      preloadLayout(found, locale),
    ),
    preloadPlace(currentPlace()),
    loadFonts(FONT_PATIENCE_MS),
  ])
  return screen
}

/** Known before the content has been read, so that both come at once. */
function layoutOfPlace(locale: Locale): string | null {
  const place = diagramInPlace(currentPlace())
  return place && layoutAddress(place.subject, place.diagram, locale)
}

/** The layout of a diagram that the address names; not waited for where it has yet to be worked out. */
async function preloadLayout({ atlas, layouts }: LoadedScreen, locale: Locale): Promise<void> {
  const place = diagramInPlace(currentPlace())
  const subject = place && findSubject(atlas, place.subject)
  const diagram = subject && findDiagram(subject, place.diagram)
  if (!diagram) return
  const patience = new Promise((resolve) => setTimeout(resolve, LAYOUT_PATIENCE_MS))
  // A failure is said where the diagram is drawn.
  await Promise.race([layouts.load(diagram, subject.actors, locale), patience]).catch(() => null)
}
