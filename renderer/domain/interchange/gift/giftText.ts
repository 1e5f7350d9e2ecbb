import { withoutControls } from '../cardText.ts'

/** A plain text within a GIFT file: every sign that means something has a backslash before it. */
export const giftText = (text: string): string =>
  withoutControls(text)
    .replace(/[\\:#={}~]/g, (letter) => `\\${letter}`)
    .replace(/\r\n?|\n/g, '\\n')
    .replace(/\t/g, ' ')

/**
 * HTML within a GIFT file. Braces are entities, because an order is looked for in the text as it stands, before
 * backslashes are taken off.
 */
export const giftHtml = (html: string): string =>
  giftText(html.replaceAll('{', '&#123;').replaceAll('}', '&#125;'))

/** At its beginning a bracket would name a format, and a per cent sign a share of the mark. */
export function startsSafely(html: string): string {
  // Moodle takes blanks off before it looks.
  const text = html.trim()
  return /^[[%]/.test(text) ? `&\\#${text.charCodeAt(0)};${text.slice(1)}` : text
}

/**
 * A line of an order, which Moodle takes as it stands: nothing is unescaped, a comment and a lone nought
 * are dropped.
 */
export const orderItem = (html: string): string =>
  withoutControls(html)
    .replace(/\s+/g, ' ')
    .trim()
    .replaceAll('#', '&#35;')
    .replaceAll('{', '&#123;')
    .replaceAll('}', '&#125;')
    .replace(/^\//, '&#47;')
    .replace(/^0$/, '&#48;')
