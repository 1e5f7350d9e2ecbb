import { base64 } from '../base64.ts'
import { escapeHtml } from '../cardText.ts'
import type { ExchangeRequest } from '../exchange.ts'
import { EXCHANGE_WORDS } from '../exchangeWords.ts'
import type { MarkerPictures } from './markerPictures.ts'
import type { QuizBody, QuizItem } from './quizItem.ts'
import { element, textElement } from './xml.ts'

type Labels = Extract<QuizBody, { type: 'ddmarker' }>

const fileXml = (name: string, bytes: Uint8Array): string =>
  `<file name="${name}" path="/" encoding="base64">${base64(bytes)}</file>`

/** The text of the question, under it the drawing at a size at which it can be read. */
export function withLargePicture(
  { text }: QuizItem,
  { large, title }: MarkerPictures,
  { locale }: ExchangeRequest,
): string {
  if (!large) return `<questiontext format="html">${textElement(text)}</questiontext>`
  const words = EXCHANGE_WORDS[locale]
  const picture = `<p><img src="@@PLUGINFILE@@/large.png" alt="${escapeHtml(words.drawing(title))}" class="img-fluid"></p><p><small>${escapeHtml(words.numbersMatch)}</small></p>`
  return `<questiontext format="html">${textElement(text + picture)}${fileXml('large.png', large)}</questiontext>`
}

/** The ground, the labels, and the places where they belong. Of two alike each may go to either place. */
export function ddmarkerXml(
  { labels, others }: Labels,
  { ground, zones }: MarkerPictures,
): readonly string[] {
  const all = [...labels.map(({ text }) => text), ...others]
  const drags = [...new Set(all)]
  return [
    fileXml('ground.png', ground),
    ...drags.map((text, index) => {
      const isUsedAgain = labels.filter((label) => label.text === text).length > 1
      return element(
        'drag',
        `<no>${index + 1}</no>${textElement(escapeHtml(text))}${isUsedAgain ? '<infinite/>' : ''}`,
      )
    }),
    ...labels.map(({ step, text }, index) => {
      const zone = zones.get(step)
      if (!zone) throw new Error(`no place in the drawing for ${step}`)
      const { x, y, width, height } = zone
      return element(
        'drop',
        `<no>${index + 1}</no><shape>rectangle</shape><coords>${x},${y};${width},${height}</coords><choice>${drags.indexOf(text) + 1}</choice>`,
      )
    }),
  ]
}
