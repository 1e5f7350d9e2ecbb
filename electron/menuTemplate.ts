import type { MenuItemConstructorOptions } from 'electron'
import type { BridgeLocale } from './contract.ts'
import { type MenuWords, menuStrings } from './menuStrings.ts'

export interface MenuSurroundings {
  isMac: boolean
  isPackaged: boolean
}

type Items = MenuItemConstructorOptions[]

/** The whole application menu. Only standard roles: the page owns every command of its own. */
export function menuTemplate(locale: BridgeLocale, { isMac, isPackaged }: MenuSurroundings): Items {
  const words = menuStrings[locale]
  return [
    { id: 'app', label: words.app, submenu: isMac ? macAppItems(words) : appItems(words) },
    { id: 'edit', label: words.edit, submenu: editItems(words) },
    { id: 'view', label: words.view, submenu: viewItems(words, isPackaged) },
    { id: 'window', label: words.window, submenu: windowItems(words) },
  ]
}

const separator = { type: 'separator' } as const

const appItems = (words: MenuWords): Items => [
  { role: 'about', label: words.about },
  separator,
  { role: 'quit', label: words.quit },
]

const macAppItems = (words: MenuWords): Items => [
  { role: 'about', label: words.about },
  separator,
  { role: 'hide', label: words.hide },
  { role: 'hideOthers', label: words.hideOthers },
  { role: 'unhide', label: words.showAll },
  separator,
  { role: 'quit', label: words.quit },
]

const editItems = (words: MenuWords): Items => [
  { role: 'undo', label: words.undo },
  { role: 'redo', label: words.redo },
  separator,
  { role: 'cut', label: words.cut },
  { role: 'copy', label: words.copy },
  { role: 'paste', label: words.paste },
  { role: 'selectAll', label: words.selectAll },
]

const viewItems = (words: MenuWords, isPackaged: boolean): Items => [
  { role: 'resetZoom', label: words.actualSize },
  { role: 'zoomIn', label: words.zoomIn },
  // The role's own shortcut wants Shift on most keyboards; this one is the key as it lies there.
  {
    role: 'zoomIn',
    label: words.zoomIn,
    accelerator: 'CommandOrControl+=',
    visible: false,
    acceleratorWorksWhenHidden: true,
  },
  { role: 'zoomOut', label: words.zoomOut },
  separator,
  { role: 'togglefullscreen', label: words.fullScreen },
  ...developerItems(words, isPackaged),
]

const developerItems = (words: MenuWords, isPackaged: boolean): Items =>
  isPackaged ? [] : [separator, { role: 'toggleDevTools', label: words.developerTools }]

const windowItems = (words: MenuWords): Items => [
  { role: 'minimize', label: words.minimize },
  { role: 'close', label: words.close },
]
