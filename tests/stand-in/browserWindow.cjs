'use strict'
const { EventEmitter } = require('node:events')
const { cancellable } = require('./cancellable.cjs')
const { fitPage, openPage } = require('./openPage.cjs')
const { applyPermissions } = require('./permissions.cjs')

const DEFAULT_PREFERENCES = {
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  webSecurity: true,
}

function createBrowserWindow(world) {
  const { app, windows, addresses } = world
  let nextId = 1
  let focused = null

  return class BrowserWindow extends EventEmitter {
    constructor(options = {}) {
      super()
      if (!world.ready) throw new Error('Cannot create BrowserWindow before app is ready')
      this.id = nextId++
      this._options = options
      this._webPreferences = { ...DEFAULT_PREFERENCES, ...options.webPreferences }
      this._visible = options.show !== false
      this._minimized = false
      this._destroyed = false
      const { x = 0, y = 0, width = 800, height = 600, fullscreen = false } = options
      this._bounds = { x, y, width, height }
      this._fullScreen = fullscreen
      this._maximized = false
      this.webContents = new world.WebContents(this)
      windows.set(this.id, this)
      focused = this
      this._opened = openPage(world, this)
      app.emit('web-contents-created', {}, this.webContents)
      app.emit('browser-window-created', {}, this)
    }

    async loadURL(url) {
      addresses.checkPrivileges(url)
      await this._opened
      if (this.webContents._crashed) await this._replaceCrashedPage()
      if (addresses.schemes.has(addresses.schemeOf(url))) {
        await applyPermissions(world, this.webContents, url)
      }
      this._loadingUrl = addresses.toWeb(url)
      try {
        await this._page.goto(this._loadingUrl, { waitUntil: 'load' })
      } catch (error) {
        const code = /net::(ERR_\w+)/.exec(error.message)?.[1] ?? 'ERR_FAILED'
        this.webContents.emit('did-fail-load', {}, -2, code, url, true)
        throw Object.assign(new Error(`${code} (-2) loading '${url}'`), { code })
      } finally {
        this._loadingUrl = null
      }
    }

    // Chromium keeps a crashed tab, Playwright cannot use it again: the window gets a new one.
    async _replaceCrashedPage() {
      const crashed = this._page
      this._opened = openPage(world, this)
      await this._opened
      this.webContents._crashed = false
      void crashed.close().catch(() => {})
    }

    /** As if a person closed it: listeners of `close` may say no. Whether it closed. */
    async _askToClose() {
      const event = cancellable()
      this.emit('close', event)
      if (event.defaultPrevented) return false
      await this._closePage()
      return true
    }

    async _closePage() {
      await this._opened.catch(() => {})
      await this._page?.close().catch(() => {})
      this._becomeClosed()
    }

    _becomeClosed() {
      if (this._destroyed) return
      this._destroyed = true
      windows.delete(this.id)
      this.webContents.emit('destroyed')
      this.emit('closed')
      if (windows.size > 0 || world.quitting) return
      if (app.listenerCount('window-all-closed') > 0) app.emit('window-all-closed')
      else app.quit()
    }

    close() {
      void this._askToClose()
    }

    destroy() {
      void this._closePage()
    }

    isDestroyed() {
      return this._destroyed
    }

    show() {
      this._visible = true
    }

    showInactive() {
      this._visible = true
    }

    hide() {
      this._visible = false
    }

    isVisible() {
      return this._visible
    }

    minimize() {
      this._minimized = true
    }

    restore() {
      this._minimized = false
    }

    isMinimized() {
      return this._minimized
    }

    focus() {
      focused = this
      void this._page?.bringToFront()
    }

    isFocused() {
      return focused === this
    }

    getBounds() {
      return { ...this._bounds }
    }

    getNormalBounds() {
      return { ...this._bounds }
    }

    setBounds(bounds) {
      // As on macOS: a full screen window keeps its bounds.
      if (this._fullScreen) return
      Object.assign(this._bounds, bounds)
      void fitPage(this)
      this.emit('resize')
      this.emit('move')
    }

    /** A word that the window remembers: its bounds stay those to which it would return. */
    maximize() {
      this._maximized = true
      this.emit('maximize')
    }

    unmaximize() {
      this._maximized = false
      this.emit('unmaximize')
    }

    isMaximized() {
      return this._maximized
    }

    /** Takes a moment, at the end of which the window says so. */
    setFullScreen(flag) {
      setTimeout(() => {
        if (this._destroyed || this._fullScreen === flag) return
        this._fullScreen = flag
        this.emit(flag ? 'enter-full-screen' : 'leave-full-screen')
      }, 50)
    }

    isFullScreen() {
      return this._fullScreen
    }

    getMinimumSize() {
      return [this._options.minWidth ?? 0, this._options.minHeight ?? 0]
    }

    static getAllWindows() {
      return [...windows.values()]
    }

    static getFocusedWindow() {
      return focused && !focused.isDestroyed() ? focused : null
    }

    static fromWebContents(contents) {
      return contents?._window ?? null
    }

    static fromId(id) {
      return windows.get(id) ?? null
    }
  }
}

module.exports = { createBrowserWindow }
