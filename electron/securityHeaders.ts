import { contentSecurityPolicy } from './contentSecurityPolicy.ts'

/** Sent with every response, errors included, by the desktop scheme and by the local web server. */
export const securityHeaders: Readonly<Record<string, string>> = {
  'content-security-policy': contentSecurityPolicy,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
}
