'use strict'

/**
 * Structured clone over JSON, for what a string-only channel must carry. Written as one function
 * without outside names, because its source also runs in the page.
 */
function createCodec() {
  const bytesToText = (bytes) => btoa(Array.from(bytes, (b) => String.fromCharCode(b)).join(''))
  const textToBytes = (text) => Uint8Array.from(atob(text), (c) => c.charCodeAt(0))

  function encode(value) {
    if (typeof value === 'function' || typeof value === 'symbol') {
      throw new Error('An object could not be cloned.')
    }
    if (value === undefined) return { type: 'undefined' }
    if (typeof value === 'bigint') return { type: 'bigint', value: String(value) }
    if (typeof value === 'number' && !Number.isFinite(value)) {
      return { type: 'number', value: String(value) }
    }
    if (value === null || typeof value !== 'object') return value
    if (Array.isArray(value)) return value.map(encode)
    return encodeObject(value)
  }

  function encodeObject(value) {
    if (value instanceof Date) return { type: 'date', value: value.getTime() }
    if (value instanceof Map) return { type: 'map', value: [...value].map(encode) }
    if (value instanceof Set) return { type: 'set', value: [...value].map(encode) }
    if (value instanceof Error) return { type: 'error', value: value.message }
    if (ArrayBuffer.isView(value)) {
      const bytes = new Uint8Array(value.buffer, value.byteOffset, value.byteLength)
      return { type: 'bytes', value: bytesToText(bytes) }
    }
    const entries = Object.entries(value).map(([key, inner]) => [key, encode(inner)])
    return { type: 'object', value: entries }
  }

  const decoders = {
    undefined: () => undefined,
    bigint: (value) => BigInt(value),
    number: (value) => Number(value),
    date: (value) => new Date(value),
    map: (value) => new Map(value.map(decode)),
    set: (value) => new Set(value.map(decode)),
    error: (value) => new Error(value),
    bytes: (value) => textToBytes(value),
    object: (value) => Object.fromEntries(value.map(([key, inner]) => [key, decode(inner)])),
  }

  function decode(value) {
    if (value === null || typeof value !== 'object') return value
    if (Array.isArray(value)) return value.map(decode)
    return decoders[value.type](value.value)
  }

  return { encode, decode }
}

module.exports = { createCodec }
