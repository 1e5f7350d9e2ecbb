import { basename } from 'node:path'
import type { MenuItemConstructorOptions } from 'electron'
import type { BridgeLocale } from './contract.ts'
import { type MenuWords, menuStrings } from './menuStrings.ts'

/** What the menu does itself, beside the roles that Electron knows. */
export interface MenuCommands {
  about: () => void
  open: () => void
  openRecent: (file: string) => void
  clearRecent: () => void
  showBackups: () => void
  showLogs: () => void
  textSize: (change: 'larger' | 'smaller' | 'normal') => void
  closeAudience: () => void
}

export interface MenuSurroundings {
  locale: BridgeLocale
  isMac: boolean
  isPackaged: boolean
  /** Absolute paths, the newest first. */
  recent: readonly string[]
  isAudienceOpen: boolean
  commands: MenuCommands
}

type Items = MenuItemConstructorOptions[]

/** The whole application menu: standard roles, files, and what belongs to the shell. The page owns the rest. */
export function menuTemplate(now: MenuSurroundings): Items {
  const words = menuStrings[now.locale]
  return [
    ...(now.isMac ? [{ id: 'app', label: words.app, submenu: macAppItems(words, now) }] : []),
    { id: 'file', label: words.file, submenu: fileItems(words, now) },
    { id: 'edit', label: words.edit, submenu: editItems(words) },
    { id: 'view', label: words.view, submenu: viewItems(words, now) },
    { id: 'window', label: words.window, submenu: windowItems(words, now) },
    { id: 'help', label: words.help, submenu: helpItems(words, now) },
  ]
}

const separator = { type: 'separator' } as const

const macAppItems = (words: MenuWords, { commands }: MenuSurroundings): Items => [
  { id: 'about', label: words.about, click: commands.about },
  separator,
  { role: 'hide', label: words.hide },
  { role: 'hideOthers', label: words.hideOthers },
  { role: 'unhide', label: words.showAll },
  separator,
  { role: 'quit', label: words.quit },
]

function fileItems(words: MenuWords, now: MenuSurroundings): Items {
  const { commands, isMac } = now
  return [
    { id: 'open', label: words.open, accelerator: 'CommandOrControl+O', click: commands.open },
    { id: 'recent', label: words.recent, submenu: recentItems(words, now) },
    ...(isMac ? [] : [separator, { role: 'quit', label: words.quit } as const]),
  ]
}

function recentItems(words: MenuWords, { recent, commands }: MenuSurroundings): Items {
  if (recent.length === 0) return [{ label: words.noRecent, enabled: false }]
  const files = recent.map((file, index) => ({
    id: `recent-${index}`,
    // An ampersand would underline the letter behind it.
    label: basename(file).replaceAll('&', '&&'),
    toolTip: file,
    click: () => commands.openRecent(file),
  }))
  return [
    ...files,
    separator,
    { id: 'clear-recent', label: words.clearRecent, click: commands.clearRecent },
  ]
}

const editItems = (words: MenuWords): Items => [
  { role: 'undo', label: words.undo },
  { role: 'redo', label: words.redo },
  separator,
  { role: 'cut', label: words.cut },
  { role: 'copy', label: words.copy },
  { role: 'paste', label: words.paste },
  { role: 'selectAll', label: words.selectAll },
]

const viewItems = (words: MenuWords, { isPackaged, commands }: MenuSurroundings): Items => [
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
  textItem(words.textLarger, 'larger', 'CommandOrControl+Alt+=', commands),
  textItem(words.textSmaller, 'smaller', 'CommandOrControl+Alt+-', commands),
  textItem(words.textNormal, 'normal', 'CommandOrControl+Alt+0', commands),
  separator,
  { role: 'togglefullscreen', label: words.fullScreen },
  ...developerItems(words, isPackaged),
]

const textItem = (
  label: string,
  change: 'larger' | 'smaller' | 'normal',
  accelerator: string,
  commands: MenuCommands,
): MenuItemConstructorOptions => ({
  id: `text-${change}`,
  label,
  accelerator,
  click: () => commands.textSize(change),
})

const developerItems = (words: MenuWords, isPackaged: boolean): Items =>
  isPackaged ? [] : [separator, { role: 'toggleDevTools', label: words.developerTools }]

const windowItems = (words: MenuWords, { isAudienceOpen, commands }: MenuSurroundings): Items => [
  { role: 'minimize', label: words.minimize },
  { role: 'close', label: words.close },
  separator,
  {
    id: 'close-audience',
    label: words.closeAudience,
    enabled: isAudienceOpen,
    click: commands.closeAudience,
  },
]

const helpItems = (words: MenuWords, { isMac, commands }: MenuSurroundings): Items => [
  { id: 'backups', label: words.showBackups, click: commands.showBackups },
  { id: 'logs', label: words.showLogs, click: commands.showLogs },
  ...(isMac ? [] : [separator, { id: 'about', label: words.about, click: commands.about }]),
]
