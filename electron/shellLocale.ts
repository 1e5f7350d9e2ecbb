import type { BridgeLocale } from './contract.ts'

let current: BridgeLocale = 'ky'

/** The language of the shell's own words; Kyrgyz until the page tells which one it speaks. */
export const shellLocale = (): BridgeLocale => current

export function setShellLocale(locale: BridgeLocale): void {
  current = locale
}
