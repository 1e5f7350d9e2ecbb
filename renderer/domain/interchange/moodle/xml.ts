import { withoutControls } from '../cardText.ts'

/** An element around what is XML already. */
export const element = (name: string, inside: string): string => `<${name}>${inside}</${name}>`

/** `<text>`, in which Moodle keeps every text. */
export const textElement = (text: string): string =>
  text === '' ? '<text></text>' : `<text><![CDATA[${inCdata(text)}]]></text>`

/** A text of HTML with its format. */
export const htmlElement = (name: string, html: string): string =>
  `<${name} format="html">${textElement(html)}</${name}>`

/** What would end the section is cut in two. */
const inCdata = (text: string): string => withoutControls(text).replaceAll(']]>', ']]]]><![CDATA[>')
