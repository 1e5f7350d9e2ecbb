import type { ViewerFont } from '../domain/viewer/viewerPage.ts'

/** By script and not by style, so that the policy of the page need not know the letters of this one. */
export function loadFonts(fonts: readonly ViewerFont[]): void {
  for (const { family, weight, range, data } of fonts) {
    const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0))
    const face = new FontFace(family, bytes, { weight, unicodeRange: range, display: 'swap' })
    document.fonts.add(face)
    // A font that cannot be read leaves the letters of the machine.
    face.load().catch((error: unknown) => console.warn('a font was not loaded', error))
  }
}
