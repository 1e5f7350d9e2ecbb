import { app, Menu } from 'electron'
import type { BridgeLocale } from './contract.ts'
import { menuStrings } from './menuStrings.ts'
import { menuTemplate } from './menuTemplate.ts'

let current: BridgeLocale = 'ky'

/** The language of the shell's own words; Kyrgyz until the page tells which one it speaks. */
export const shellLocale = (): BridgeLocale => current

export function setShellLocale(locale: BridgeLocale): void {
  current = locale
  const template = menuTemplate(locale, {
    isMac: process.platform === 'darwin',
    isPackaged: app.isPackaged,
  })
  Menu.setApplicationMenu(Menu.buildFromTemplate(template))
  app.setAboutPanelOptions({
    applicationName: menuStrings[locale].productName,
    applicationVersion: app.getVersion(),
  })
}
