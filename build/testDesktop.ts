/**
 * Runs the desktop specs: on Electron where its binary is and a window can open, otherwise on the
 * stand-in for its executable. Never downloads. Further arguments go to Playwright.
 */
import { runDesktopSpecs } from './runDesktopSpecs.ts'

process.exit(await runDesktopSpecs('desktop tests', 'desktop', process.argv.slice(2)))
