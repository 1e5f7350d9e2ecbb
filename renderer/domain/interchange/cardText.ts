import { escapeXml } from '../drawing/escapeXml.ts'
import { plainText } from '../exam/plainText.ts'
import { readRich } from '../handout/richText.ts'

/** A paragraph or a list of one side of a card. Texts may hold `**strong**` and `*em*`. */
export type CardText =
  | { readonly kind: 'line'; readonly text: string; readonly isSoft?: boolean }
  | { readonly kind: 'list'; readonly marks: ListMarks; readonly items: readonly string[] }

export type ListMarks = 'letters' | 'numbers' | 'none'

export const line = (text: string): CardText => ({ kind: 'line', text })
export const softLine = (text: string): CardText => ({ kind: 'line', text, isSoft: true })
export const list = (marks: ListMarks, items: readonly string[]): CardText => ({
  kind: 'list',
  marks,
  items,
})

const LIST_TAGS = {
  letters: ['<ol type="A">', '</ol>'],
  numbers: ['<ol>', '</ol>'],
  none: ['<ul>', '</ul>'],
} as const

/** A side of a card as HTML on one line. */
export const htmlOfCard = (parts: readonly CardText[]): string =>
  parts
    .map((part) => {
      if (part.kind === 'line') {
        const html = richHtml(part.text)
        return part.isSoft ? `<p><small>${html}</small></p>` : `<p>${html}</p>`
      }
      const [open, close] = LIST_TAGS[part.marks]
      return `${open}${part.items.map((item) => `<li>${richHtml(item)}</li>`).join('')}${close}`
    })
    .join('')

/** Content text as HTML; a line break is `<br>`. */
export const richHtml = (text: string): string =>
  readRich(text)
    .map((run) => {
      const html = escapeHtml(run.text)
      return run.isStrong ? `<b>${html}</b>` : run.isEmphasised ? `<i>${html}</i>` : html
    })
    .join('')
    .replace(/\r\n?|\n/g, '<br>')

/** Text as HTML, without what no file of text or XML may hold. */
export const escapeHtml = (text: string): string => escapeXml(withoutControls(text))

/** Content text for a field that takes no HTML, on one line. */
export const flatText = (text: string): string =>
  withoutControls(plainText(text)).replace(/\s+/g, ' ').trim()

/** Control characters and halves of letters are allowed in no XML, and mean nothing in a text. */
export const withoutControls = (text: string): string =>
  text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is to be taken out
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/g, '')
    .replace(/\p{Cs}/gu, '')
