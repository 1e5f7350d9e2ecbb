import { isAppUrl } from './appUrl.ts'

/** What the page may do without asking; everything else a browser can offer is refused. */
const PERMITTED: ReadonlySet<string> = new Set([
  'fullscreen',
  'clipboard-sanitized-write',
  'persistent-storage',
])

export function isPermitted(permission: string, requestingUrl: string): boolean {
  return PERMITTED.has(permission) && isAppUrl(requestingUrl)
}
