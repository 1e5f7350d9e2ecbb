'use strict'
const { EventEmitter } = require('node:events')
const { unanswered } = require('./dialogs.cjs')
const { createCodec } = require('./page/codec.cjs')

function createWebContents(world) {
  const codec = createCodec()
  let nextId = 1

  return class WebContents extends EventEmitter {
    constructor(window) {
      super()
      this.id = nextId++
      this.session = world.session.module
      this._window = window
      this._windowOpenHandler = null
      this._crashed = false
      this._zoomLevel = 0
    }

    get mainFrame() {
      const url = this.getURL()
      return { url, origin: world.addresses.originOf(url), parent: null }
    }

    getURL() {
      return this._window._page ? world.addresses.toApp(this._window._page.url()) : ''
    }

    getLastWebPreferences() {
      return this._window._webPreferences
    }

    setWindowOpenHandler(handler) {
      this._windowOpenHandler = handler
    }

    setWebRTCIPHandlingPolicy() {}

    getZoomLevel() {
      return this._zoomLevel
    }

    setZoomLevel(level) {
      this._zoomLevel = level
    }

    send(channel, ...args) {
      const text = JSON.stringify(codec.encode(args))
      const call = `__electronDispatch(${JSON.stringify(channel)}, ${JSON.stringify(text)})`
      this._window._runInPreloads(call)
    }

    executeJavaScript(code) {
      return this._window._page.evaluate(code)
    }

    loadURL(url) {
      return this._window.loadURL(url)
    }

    reload() {
      void this._window.loadURL(this.getURL()).catch((error) => console.error('[reload]', error))
    }

    close() {
      this._window.close()
    }

    startDrag = unanswered('webContents.startDrag')

    isDestroyed() {
      return this._window.isDestroyed()
    }

    isCrashed() {
      return this._crashed
    }

    forcefullyCrashRenderer() {
      this._window._cdp.send('Page.crash').catch(() => {})
    }

    static getAllWebContents() {
      return [...world.windows.values()].map((window) => window.webContents)
    }

    static fromId(id) {
      return WebContents.getAllWebContents().find((contents) => contents.id === id)
    }

    /** Playwright finds the window of a page with this. */
    static fromDevToolsTargetId(targetId) {
      return WebContents.getAllWebContents().find((each) => each._window._targetId === targetId)
    }
  }
}

module.exports = { createWebContents }
