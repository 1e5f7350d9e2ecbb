'use strict'

/** Keeps count of what is asked for; nothing here could put a display to sleep. */
function createPowerSaveBlocker() {
  const started = new Set()
  let nextId = 0
  return {
    start(type) {
      if (!['prevent-app-suspension', 'prevent-display-sleep'].includes(type)) {
        throw new TypeError(`powerSaveBlocker.start: ${type}`)
      }
      started.add(nextId)
      return nextId++
    },
    stop: (id) => started.delete(id),
    isStarted: (id) => started.has(id),
  }
}

module.exports = { createPowerSaveBlocker }
