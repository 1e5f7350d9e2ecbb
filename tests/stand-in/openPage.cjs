'use strict'
const fs = require('node:fs')
const { WORLD_NAME, isolatedWorldSource } = require('./page/isolatedWorld.cjs')
const { mainWorldSource } = require('./page/mainWorld.cjs')

/** Opens the Chromium page behind a window, with the preload script in an isolated world. */
async function openPage(world, window) {
  world.openingPages = (world.openingPages ?? 0) + 1
  const page = await (window._options._page ?? world.context.newPage())
  // Marked before anything is awaited: an unmarked page counts as a pop-up.
  page._window = window
  world.openingPages--
  const cdp = await world.context.newCDPSession(page)
  window._page = page
  window._cdp = cdp
  await fitPage(window)
  window._targetId = (await cdp.send('Target.getTargetInfo')).targetInfo.targetId
  await connectPreloads(world, window)
  reportPageEvents(world, window)
}

/** Gives the page the size of its window; a frame around it has no width here. */
async function fitPage({ _page: page, _bounds: { width, height } }) {
  await page?.setViewportSize({ width, height }).catch(() => {})
}

async function connectPreloads(world, window) {
  const { _cdp: cdp, _page: page, webContents } = window
  const mainFrameId = (await cdp.send('Page.getFrameTree')).frameTree.frame.id
  /** Isolated worlds alive now: execution context id to frame id. */
  const preloads = new Map()
  const run = (contextId, expression) =>
    cdp.send('Runtime.evaluate', { contextId, expression }).catch(() => {})

  window._runInPreloads = (expression) => {
    for (const [contextId, frameId] of preloads) {
      if (frameId === mainFrameId) run(contextId, `globalThis.${expression}`)
    }
  }
  cdp.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.name === WORLD_NAME) preloads.set(context.id, context.auxData.frameId)
  })
  cdp.on('Runtime.executionContextDestroyed', (event) => preloads.delete(event.executionContextId))
  cdp.on('Runtime.executionContextsCleared', () => preloads.clear())
  cdp.on('Runtime.bindingCalled', ({ name, payload, executionContextId: id }) => {
    if (name !== '__electronIpc' || !preloads.has(id)) return
    const isMain = preloads.get(id) === mainFrameId
    const frame = { isMain, url: isMain ? page.url() : 'about:blank' }
    void world.ipcMain.receive(webContents, frame, payload, (answer) =>
      run(id, `globalThis.__electronReply(${JSON.stringify(answer)})`),
    )
  })

  await cdp.send('Page.enable')
  await cdp.send('Runtime.enable')
  await cdp.send('Runtime.addBinding', {
    name: '__electronIpc',
    executionContextName: WORLD_NAME,
  })
  await cdp.send('Page.addScriptToEvaluateOnNewDocument', { source: mainWorldSource() })
  const { preload } = window._webPreferences
  await cdp.send('Page.addScriptToEvaluateOnNewDocument', {
    worldName: WORLD_NAME,
    source: isolatedWorldSource(preload ? fs.readFileSync(preload, 'utf8') : ''),
  })
}

function reportPageEvents(world, window) {
  const { _cdp: cdp, _page: page, webContents } = window
  cdp.on('Page.windowOpen', ({ url, windowName }) => {
    const frameName = windowName === '_blank' ? '' : windowName
    world.popups.expect(window, { url: world.addresses.toApp(url), frameName })
  })
  page.on('load', () => {
    webContents.emit('did-finish-load', {})
    if (window._hasShown) return
    window._hasShown = true
    window.emit('ready-to-show')
  })
  page.on('crash', () => {
    webContents._crashed = true
    const details = { reason: 'crashed', exitCode: 11 }
    webContents.emit('render-process-gone', {}, details)
    world.app.emit('render-process-gone', {}, webContents, details)
  })
  page.on('close', () => {
    if (window._page === page) window._becomeClosed()
  })
}

module.exports = { openPage, fitPage }
