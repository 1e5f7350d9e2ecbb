'use strict'
const { EventEmitter } = require('node:events')
const { createCodec } = require('./page/codec.cjs')

function createIpcMain(world) {
  const module = new EventEmitter()
  const handlers = new Map()
  const codec = createCodec()

  module.handle = (channel, handler) => {
    if (handlers.has(channel)) {
      throw new Error(`Attempted to register a second handler for '${channel}'`)
    }
    handlers.set(channel, handler)
  }
  module.removeHandler = (channel) => handlers.delete(channel)

  /** A message from a preload: `frame` is where it runs, `reply` answers an invoke. */
  async function receive(contents, frame, payload, reply) {
    const message = JSON.parse(payload)
    const args = codec.decode(message.args)
    const event = { sender: contents, senderFrame: senderFrame(contents, frame), type: 'frame' }
    if (message.kind === 'send') {
      module.emit(message.channel, event, ...args)
      return
    }
    reply(JSON.stringify({ id: message.id, ...(await invoke(message.channel, event, args)) }))
  }

  function senderFrame(contents, frame) {
    const url = world.addresses.toApp(frame.url)
    const parent = frame.isMain ? null : contents.mainFrame
    return { url, origin: world.addresses.originOf(url), parent, top: contents.mainFrame }
  }

  async function invoke(channel, event, args) {
    try {
      const handler = handlers.get(channel)
      if (!handler) throw new Error(`No handler registered for '${channel}'`)
      return { value: codec.encode(await handler(event, ...args)) }
    } catch (error) {
      // Electron's own words; of the error itself only the text crosses.
      return { error: `Error invoking remote method '${channel}': ${error}` }
    }
  }

  return { module, receive }
}

module.exports = { createIpcMain }
