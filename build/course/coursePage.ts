import { metaPolicy } from '../web/metaPolicy.ts'

const FIRST = '<meta charset="utf-8" />'

/**
 * The built page as the one of a package for learning systems: with its policy in itself, and the name of
 * the course that it shows, by which the page knows what it is. Throws when the page is not as we write it.
 */
export function coursePage(html: string): string {
  if (!html.includes(FIRST)) throw new Error(`index.html does not begin with ${FIRST}`)
  const head = [
    FIRST,
    `<meta http-equiv="content-security-policy" content="${metaPolicy}" />`,
    '<meta name="referrer" content="no-referrer" />',
    '<meta name="atlas-course" content="./course.json" />',
  ]
  return html.replace(FIRST, head.join('\n    '))
}
