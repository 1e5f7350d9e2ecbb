'use strict'

/**
 * The page's side of contextBridge. Talks to the isolated world by DOM events, which cross worlds
 * synchronously and clone what they carry. Its source runs in the page, before any script there.
 */
function mainWorld() {
  if (window !== window.top) return
  const waiting = new Map()
  const callbacks = new Map()
  let lastId = 0

  const emit = (name, detail) => window.dispatchEvent(new CustomEvent(name, { detail }))
  const listen = (name, listener) =>
    window.addEventListener(name, (event) => listener(event.detail))

  function sendable(argument) {
    if (typeof argument !== 'function') return argument
    callbacks.set(++lastId, argument)
    return { __callback: lastId }
  }

  function call(path, args) {
    const id = ++lastId
    let answer
    const onReturn = (event) => {
      if (event.detail.id === id) answer = event.detail
    }
    window.addEventListener('__bridge-return', onReturn)
    emit('__bridge-call', { id, path, args: args.map(sendable) })
    window.removeEventListener('__bridge-return', onReturn)
    if (!answer) throw new Error('contextBridge: no answer')
    if (answer.error) throw new Error(answer.error)
    if (!answer.isPromise) return answer.value
    return new Promise((resolve, reject) => waiting.set(id, { resolve, reject }))
  }

  function build(shape, path) {
    if (shape.type === 'function') return (...args) => call(path, args)
    if (shape.type !== 'object') return shape.value
    const entries = shape.value.map(([key, inner]) => [key, build(inner, [...path, key])])
    return Object.freeze(Object.fromEntries(entries))
  }

  listen('__bridge-settle', ({ id, error, value }) => {
    const promise = waiting.get(id)
    waiting.delete(id)
    if (error === undefined) promise?.resolve(value)
    else promise?.reject(new Error(error))
  })
  listen('__bridge-callback', ({ id, args }) => callbacks.get(id)?.(...args))
  listen('__bridge-expose', ({ key, shape }) => {
    Object.defineProperty(window, key, { value: build(shape, [key]), enumerable: true })
  })

  // A refused window.open answers null in Electron; Chromium's page lives on for a moment.
  const open = window.open.bind(window)
  window.open = (...args) => {
    open(...args)
    return null
  }
}

module.exports = { mainWorldSource: () => `(${mainWorld})()` }
