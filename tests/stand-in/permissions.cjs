'use strict'

/** Chromium's permissions (as CDP names them) and the names Electron's handlers hear. */
const PERMISSIONS = [
  [{ name: 'geolocation' }, 'geolocation'],
  [{ name: 'notifications' }, 'notifications'],
  [{ name: 'camera' }, 'media'],
  [{ name: 'microphone' }, 'media'],
  [{ name: 'midi' }, 'midi'],
  [{ name: 'idle-detection' }, 'idle-detection'],
  [{ name: 'clipboard-read' }, 'clipboard-read'],
  [{ name: 'clipboard-write' }, 'clipboard-sanitized-write'],
  [{ name: 'persistent-storage' }, 'persistent-storage'],
]

/**
 * Asks the app's handlers about every permission and gives Chromium the answers for the page's
 * origin. Electron grants what no handler refuses, and so does this.
 */
async function applyPermissions(world, contents, url) {
  const { toWeb } = world.addresses
  // Kept open: Chromium takes the answers back when the session that gave them ends.
  world.permissionSession ??= await world.browser.newBrowserCDPSession()
  const cdp = world.permissionSession
  for (const [permission, name] of PERMISSIONS) {
    const setting = (await isGranted(world, contents, name, url)) ? 'granted' : 'denied'
    const origin = new URL(toWeb(url)).origin
    await cdp.send('Browser.setPermission', { permission, setting, origin })
  }
}

async function isGranted(world, contents, name, url) {
  const { permissionCheck, permissionRequest } = world.session.handlers
  const origin = world.addresses.originOf(url)
  if (permissionCheck?.(contents, name, origin, { requestingUrl: url })) return true
  if (!permissionRequest) return !permissionCheck
  return new Promise((resolve) => {
    permissionRequest(contents, name, resolve, { requestingUrl: url, isMainFrame: true })
  })
}

module.exports = { applyPermissions }
