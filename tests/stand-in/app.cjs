'use strict'
const { EventEmitter } = require('node:events')
const os = require('node:os')
const path = require('node:path')
const { cancellable } = require('./cancellable.cjs')
const { closeChromium } = require('./chromium.cjs')
const { createSingleInstanceLock } = require('./singleInstance.cjs')

function createApp(world) {
  const { appPath, manifest, switches } = world
  const name = manifest.productName ?? manifest.name
  const app = new EventEmitter()
  const lock = createSingleInstanceLock(app)
  const chosenPaths = new Map()
  let announceReady
  const readiness = new Promise((resolve) => {
    announceReady = resolve
  })

  function getPath(wanted) {
    const home = os.homedir()
    const appData = process.env.XDG_CONFIG_HOME ?? path.join(home, '.config')
    const usual = {
      home,
      appData,
      temp: os.tmpdir(),
      userData: switches.get('user-data-dir') || path.join(appData, name),
      documents: path.join(home, 'Documents'),
      downloads: path.join(home, 'Downloads'),
      exe: process.argv[0],
    }
    const found = chosenPaths.get(wanted) ?? usual[wanted]
    if (found === undefined) throw new Error(`Failed to get '${wanted}' path`)
    return found
  }

  function beforeReady(what) {
    if (world.ready) throw new Error(`${what} can only be called before app is ready`)
  }

  Object.assign(app, {
    name,
    isPackaged: false,
    getName: () => name,
    getVersion: () => manifest.version,
    getAppPath: () => appPath,
    getPath,
    setPath: (key, value) => chosenPaths.set(key, value),
    getFileIcon: async () => ({}),
    getLocale: () => 'en-US',
    isReady: () => world.ready,
    whenReady: () => readiness,
    enableSandbox: () => beforeReady('app.enableSandbox()'),
    addRecentDocument: (file) => world.recentDocuments.push(file),
    clearRecentDocuments: () => world.recentDocuments.splice(0),
    focus() {},
    commandLine: {
      appendSwitch: (key, value = '') => switches.set(key, value),
      hasSwitch: (key) => switches.has(key),
      getSwitchValue: (key) => switches.get(key) ?? '',
    },
    requestSingleInstanceLock: (data) => lock.request(getPath('userData'), data),
    releaseSingleInstanceLock: () => lock.release(),
    quit: () => void quit(world),
    exit(code = 0) {
      world.quitting = true
      app.emit('quit', {}, code)
      lock.release()
      void closeChromium(world).finally(() => process.exit(code))
    },
    becomeReady() {
      world.ready = true
      app.emit('ready', {}, {})
      announceReady()
    },
  })
  return app
}

/** Electron's order: before-quit, every window's close, will-quit, quit; any may say no. */
async function quit(world) {
  const { app, windows } = world
  if (world.quitting || vetoed(app, 'before-quit')) return
  world.quitting = true
  for (const window of [...windows.values()]) {
    if (!(await window._askToClose())) {
      world.quitting = false
      return
    }
  }
  if (vetoed(app, 'will-quit')) world.quitting = false
  else app.exit(0)
}

function vetoed(app, name) {
  const event = cancellable()
  app.emit(name, event)
  return event.defaultPrevented
}

module.exports = { createApp }
