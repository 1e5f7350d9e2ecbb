/**
 * Scheme and host are the key under which Chromium stores the learner's progress: changing either
 * would make all of it disappear.
 */
export const APP_SCHEME = 'app'
export const APP_HOST = 'bundle'
export const APP_ORIGIN = `${APP_SCHEME}://${APP_HOST}`

/**
 * Whether a URL belongs to the app. Compares protocol and host: Node's `URL.origin` is the string
 * "null" for a scheme of our own, and so equal for `javascript:` and `data:` as well.
 */
export function isAppUrl(url: string): boolean {
  if (!URL.canParse(url)) return false
  const { protocol, host } = new URL(url)
  return protocol === `${APP_SCHEME}:` && host === APP_HOST
}

/** Whether a request can be answered without leaving the machine or reading its disk. */
export function staysInside(url: string): boolean {
  return isAppUrl(url) || /^(devtools|blob|data):/i.test(url)
}
