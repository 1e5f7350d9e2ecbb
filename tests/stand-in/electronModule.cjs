'use strict'
const { EventEmitter } = require('node:events')
const { createAddresses } = require('./addresses.cjs')
const { createApp } = require('./app.cjs')
const { createBrowserWindow } = require('./browserWindow.cjs')
const { startChromium } = require('./chromium.cjs')
const { dialog, shell } = require('./dialogs.cjs')
const { createIpcMain } = require('./ipcMain.cjs')
const { Menu, MenuItem } = require('./menu.cjs')
const { answerRequests } = require('./network.cjs')
const { watchPopups } = require('./popups.cjs')
const { createPowerSaveBlocker } = require('./powerSaveBlocker.cjs')
const { createScreen } = require('./screen.cjs')
const { createProtocol, createSession } = require('./session.cjs')
const { createWebContents } = require('./webContents.cjs')

/**
 * Assembles what `require('electron')` answers. `world` is what the parts share: each finds the
 * others there when it needs them.
 */
function createElectron({ appPath, manifest, switches }) {
  const world = {
    appPath,
    manifest,
    switches,
    /** Open windows by id. */
    windows: new Map(),
    /** Set by `start`: Playwright's view of the Chromium that shows the pages. */
    browser: null,
    context: null,
    chromium: null,
    /** What the system was told; it has no list of its own here. */
    recentDocuments: [],
    ready: false,
    quitting: false,
  }
  world.addresses = createAddresses()
  world.app = createApp(world)
  world.protocol = createProtocol(world)
  world.session = createSession(world)
  world.ipcMain = createIpcMain(world)
  world.WebContents = createWebContents(world)
  world.BrowserWindow = createBrowserWindow(world)

  const electron = {
    app: world.app,
    BrowserWindow: world.BrowserWindow,
    dialog,
    ipcMain: world.ipcMain.module,
    Menu,
    MenuItem,
    nativeTheme: Object.assign(new EventEmitter(), { shouldUseDarkColors: false }),
    powerMonitor: new EventEmitter(),
    powerSaveBlocker: createPowerSaveBlocker(),
    protocol: world.protocol.module,
    screen: createScreen(),
    session: { defaultSession: world.session.module },
    shell,
    webContents: world.WebContents,
  }

  async function start() {
    await startChromium(world)
    await answerRequests(world)
    watchPopups(world)
    world.app.becomeReady()
  }
  return { electron, start }
}

module.exports = { createElectron }
