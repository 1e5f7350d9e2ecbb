/**
 * Packs the program without any installer, and looks at what was packed: around a stand-in for
 * Electron's files everywhere, and around Electron itself where its binary is. Further arguments go to
 * Playwright.
 */
import { runDesktopSpecs } from './runDesktopSpecs.ts'

process.exit(await runDesktopSpecs('packaging checked', 'packaging', process.argv.slice(2)))
