/** The names of this machine to itself that a browser may write into the Host header. */
const LOOPBACK_NAMES = ['localhost', '127.0.0.1', '[::1]']

/**
 * Whether a Host header names this machine and our port. A foreign name that was made to point
 * here (DNS rebinding) would otherwise let a page on the web read the answers.
 */
export function isOwnHost(host: string | undefined, port: number): boolean {
  if (host === undefined) return false
  const wanted = host.toLowerCase()
  return LOOPBACK_NAMES.some(
    (name) => wanted === `${name}:${port}` || (port === 80 && wanted === name),
  )
}
