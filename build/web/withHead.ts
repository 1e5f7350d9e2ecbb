import { contentSecurityPolicy } from '../../electron/contentSecurityPolicy.ts'

const FIRST = '<meta charset="utf-8" />'

/**
 * The built page with its policy in itself, for a server that sends none, and with more of a head. Throws
 * when the page is not as we write it.
 */
export function withHead(html: string, more: readonly string[]): string {
  if (!html.includes(FIRST)) throw new Error(`index.html does not begin with ${FIRST}`)
  const head = [
    FIRST,
    `<meta http-equiv="content-security-policy" content="${metaPolicy}" />`,
    '<meta name="referrer" content="no-referrer" />',
    ...more,
  ]
  return html.replace(FIRST, head.join('\n    '))
}

/** What a page may, as it says so itself. Who may frame it can be said by a header only; a browser complains of it elsewhere. */
const metaPolicy = contentSecurityPolicy
  .split('; ')
  .filter((directive) => !directive.startsWith('frame-ancestors'))
  .join('; ')
