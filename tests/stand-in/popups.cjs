'use strict'

/**
 * Pages that Chromium opened by itself (window.open, target="_blank"). Chromium tells what was
 * asked for before the page appears; then the window's handler decides.
 */
function watchPopups(world) {
  const expected = []
  world.popups = { expect: (parent, details) => expected.push({ parent, details }) }

  world.context.on('page', (page) => {
    // A page of our own is marked in the same turn in which it becomes known.
    setTimeout(() => {
      if (page._window || world.openingPages > 0) return
      const popup = expected.shift()
      const verdict = popup?.parent.webContents._windowOpenHandler?.(popup.details)
      // One that is allowed just stays, for specs to find; making it a window is not modelled.
      if (verdict?.action === 'deny') void page.close().catch(() => {})
    }, 0)
  })
}

module.exports = { watchPopups }
