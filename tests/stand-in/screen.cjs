'use strict'
const { EventEmitter } = require('node:events')

const ONLY_DISPLAY = {
  id: 1,
  label: 'stand-in',
  bounds: { x: 0, y: 0, width: 1920, height: 1080 },
  workArea: { x: 0, y: 0, width: 1920, height: 1040 },
  scaleFactor: 1,
  rotation: 0,
  internal: true,
}

/** One display. Specs put others in place of `getAllDisplays`, as Electron's proxy lets them, and emit the events. */
function createScreen() {
  return Object.assign(new EventEmitter(), {
    getAllDisplays: () => [structuredClone(ONLY_DISPLAY)],
    getDisplayMatching: () => structuredClone(ONLY_DISPLAY),
    getPrimaryDisplay: () => structuredClone(ONLY_DISPLAY),
  })
}

module.exports = { createScreen }
