'use strict'
const { createCodec } = require('./codec.cjs')

/** Electron's own name for the world that preload scripts run in. */
const WORLD_NAME = 'Electron Isolated Context'

/**
 * What a sandboxed preload finds: a `require` that knows `electron` alone, with
 * `ipcRenderer` and `contextBridge`. Its source runs in the page's isolated world. `codec` and `preload` are given
 * to it there.
 */
function isolatedWorld(codec, preload) {
  if (window !== window.top) return
  const waiting = new Map()
  const listeners = new Map()
  const exposed = new Map()
  let lastId = 0

  const emit = (name, detail) => window.dispatchEvent(new CustomEvent(name, { detail }))
  const post = (message, args) =>
    globalThis.__electronIpc(JSON.stringify({ ...message, args: codec.encode(args) }))

  const ipcRenderer = {
    invoke: (channel, ...args) =>
      new Promise((resolve, reject) => {
        const id = ++lastId
        post({ kind: 'invoke', channel, id }, args)
        waiting.set(id, { resolve, reject })
      }),
    send: (channel, ...args) => post({ kind: 'send', channel }, args),
    on(channel, listener) {
      listeners.set(channel, [...(listeners.get(channel) ?? []), listener])
      return this
    },
    off(channel, listener) {
      const kept = (listeners.get(channel) ?? []).filter((each) => each !== listener)
      listeners.set(channel, kept)
      return this
    },
  }

  globalThis.__electronReply = (text) => {
    const { id, error, value } = JSON.parse(text)
    const promise = waiting.get(id)
    waiting.delete(id)
    if (error === undefined) promise?.resolve(codec.decode(value))
    else promise?.reject(new Error(error))
  }
  globalThis.__electronDispatch = (channel, text) => {
    for (const listener of listeners.get(channel) ?? []) {
      listener({}, ...codec.decode(JSON.parse(text)))
    }
  }

  function shapeOf(value) {
    if (typeof value === 'function') return { type: 'function' }
    const isPlain = value && typeof value === 'object' && value.constructor === Object
    if (!isPlain) return { type: 'value', value }
    return { type: 'object', value: Object.entries(value).map(([k, v]) => [k, shapeOf(v)]) }
  }

  const contextBridge = {
    exposeInMainWorld(key, api) {
      if (exposed.has(key)) throw new Error('Cannot bind an API on top of an existing property')
      exposed.set(key, api)
      emit('__bridge-expose', { key, shape: shapeOf(api) })
    },
  }

  const received = (argument) =>
    argument?.__callback
      ? (...args) => emit('__bridge-callback', { id: argument.__callback, args })
      : argument

  function callExposed([key, ...path], args) {
    let self
    let target = exposed.get(key)
    for (const step of path) {
      self = target
      target = target[step]
    }
    return target.apply(self, args.map(received))
  }

  function settleLater(id, promise) {
    promise.then(
      (value) => emit('__bridge-settle', { id, value }),
      (error) => emit('__bridge-settle', { id, error: error?.message ?? String(error) }),
    )
  }

  window.addEventListener('__bridge-call', ({ detail: { id, path, args } }) => {
    try {
      const value = callExposed(path, args)
      const isPromise = typeof value?.then === 'function'
      emit('__bridge-return', isPromise ? { id, isPromise } : { id, value })
      if (isPromise) settleLater(id, value)
    } catch (error) {
      emit('__bridge-return', { id, error: error.message })
    }
  })

  function requireInSandbox(id) {
    if (id !== 'electron') throw new Error(`module not found: ${id}`)
    return { contextBridge, ipcRenderer }
  }

  const module = { exports: {} }
  try {
    preload(requireInSandbox, module, module.exports)
  } catch (error) {
    console.error('Unable to load preload script', error)
  }
}

const isolatedWorldSource = (preload) =>
  `(${isolatedWorld})((${createCodec})(), function (require, module, exports) {\n${preload}\n})`

module.exports = { WORLD_NAME, isolatedWorldSource }
