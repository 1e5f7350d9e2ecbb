import { session } from 'electron'
import { isPermitted } from './isPermitted.ts'

/**
 * Both handlers are needed: most web APIs check first and request only when the check fails, and
 * Electron grants everything where no handler is set.
 */
export function limitPermissions(): void {
  const current = session.defaultSession
  current.setPermissionRequestHandler((_contents, permission, decide, details) => {
    decide(isPermitted(permission, details.requestingUrl))
  })
  current.setPermissionCheckHandler((_contents, permission, requestingOrigin) =>
    isPermitted(permission, requestingOrigin),
  )
  current.setDevicePermissionHandler(() => false)
  current.setDisplayMediaRequestHandler(null)
}
