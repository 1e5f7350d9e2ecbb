'use strict'

function createProtocol(world) {
  const handlers = new Map()
  const module = {
    registerSchemesAsPrivileged(list) {
      if (world.ready) throw new Error('registerSchemesAsPrivileged: before app is ready only')
      for (const { scheme, privileges } of list) world.addresses.schemes.set(scheme, privileges)
    },
    handle(scheme, handler) {
      if (!world.ready) throw new Error('protocol.handle: after app is ready only')
      if (handlers.has(scheme)) throw new Error(`Failed to register protocol: ${scheme}`)
      handlers.set(scheme, handler)
    },
    unhandle: (scheme) => handlers.delete(scheme),
    isProtocolHandled: (scheme) => handlers.has(scheme),
  }
  return { module, handlers }
}

/** The default session: keeps the app's handlers for `network.cjs` and `permissions.cjs`. */
function createSession(world) {
  const handlers = { request: null, permissionRequest: null, permissionCheck: null }
  const module = {
    protocol: world.protocol.module,
    setPermissionRequestHandler(handler) {
      handlers.permissionRequest = handler
    },
    setPermissionCheckHandler(handler) {
      handlers.permissionCheck = handler
    },
    setDevicePermissionHandler() {},
    setDisplayMediaRequestHandler() {},
    webRequest: {
      onBeforeRequest(handler) {
        handlers.request = handler
      },
    },
  }
  return { module, handlers }
}

module.exports = { createProtocol, createSession }
