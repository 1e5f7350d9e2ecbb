import { escapeXml } from '../drawing/escapeXml.ts'
import { plainText } from '../exam/plainText.ts'
import { fill } from './fill.ts'
import { jsonInHtml } from './jsonInHtml.ts'
import type { ViewerPage } from './viewerPage.ts'

/** The program of a page that stands alone, as the build has made it. */
export interface ViewerProgram {
  readonly script: string
  readonly style: string
  /** `sha256-…` of each, as a content security policy names them. */
  readonly hashes: { readonly script: string; readonly style: string }
}

/** Beside the page: the program of pages that stand alone. */
export const VIEWER_FILE = 'viewer/viewer.json'

/** One file that opens anywhere: nothing in it is fetched, and its policy allows nothing else to be. */
export function singleHtml(page: ViewerPage, { script, style, hashes }: ViewerProgram): string {
  const policy = [
    "default-src 'none'",
    `script-src '${hashes.script}'`,
    `style-src '${hashes.style}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
  return `<!doctype html>
<html lang="${page.locale}">
<head>
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeXml(`${page.subject}: ${page.title}`)}</title>
<style>${style}</style>
</head>
<body>
<div id="root"></div>
<noscript>${withoutScript(page)}</noscript>
<script type="application/json" id="page">${jsonInHtml(page)}</script>
<script>${script}</script>
</body>
</html>
`
}

/** The same in words, for readers that run nothing. */
function withoutScript(page: ViewerPage): string {
  const body =
    page.kind === 'diagram'
      ? page.steps.map(({ title, actor, explanation }) => [`${title} (${actor})`, explanation])
      : page.questions.map(({ prompt, options }) => [
          prompt,
          options.map(({ text }) => text).join('; '),
        ])
  const items = body.map(
    ([head = '', text = '']) => `<li><strong>${plain(head)}</strong><br>${plain(text)}</li>`,
  )
  const paragraphs =
    page.kind === 'diagram'
      ? [...new Set(page.steps.flatMap(({ claims }) => claims.flatMap((each) => each.paragraphs)))]
      : [...new Set(page.questions.flatMap(({ citations }) => citations))]
  const sorted = paragraphs.sort((a, b) => a - b).join(', ')
  const { paragraph } = page.words
  return `<h1>${escapeXml(page.title)}</h1><ol>${items.join('')}</ol><p>${escapeXml(page.source)}. ${escapeXml(fill(paragraph, { n: sorted }))}</p>`
}

const plain = (text: string): string => escapeXml(plainText(text))
