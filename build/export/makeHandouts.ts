import { readFile } from 'node:fs/promises'
import type { DiagramLayout } from '../../renderer/domain/diagram/diagramLayout.ts'
import { PALETTES } from '../../renderer/domain/drawing/palette.ts'
import { diagramsIn } from '../../renderer/domain/handout/diagramsIn.ts'
import type { HandoutChoices } from '../../renderer/domain/handout/handoutChoices.ts'
import { handoutOf } from '../../renderer/domain/handout/handoutOf.ts'
import { composePages } from '../../renderer/domain/handout/pages/composePages.ts'
import { composeSlides } from '../../renderer/domain/handout/slides/composeSlides.ts'
import { lessonOfSubjects } from '../../renderer/domain/lesson/lessonOfSubjects.ts'
import { buildQuestionBank } from '../../renderer/domain/questions/bank.ts'
import { writePdf } from '../../renderer/features/export/writePdf.ts'
import { handoutWords } from '../../renderer/features/handout/handoutWords.ts'
import { writePptx } from '../../renderer/features/handout/writePptx.ts'
import { repositoryRoot } from '../repositoryRoot.ts'
import type { CommandRequest, CommandResult } from './commandFormat.ts'
import { createDraughtsman } from './draughtsman.ts'
import { PDF_FONTS_IN_NODE } from './pdfFontsInNode.ts'
import { readLesson } from './readLesson.ts'
import { loadWords } from './wordsInNode.ts'

/** A hand-out on A4, answers on pages of their own. */
export async function makePdf(request: CommandRequest): Promise<CommandResult> {
  const { shared, measure, title, product, article, told } = await compose(request, 'pdf')
  const pages = [...composePages({ ...shared, paper: 'a4', measure })]
  const about = {
    title,
    author: product,
    subject: article,
    language: request.locale,
    program: `Atkaruu Atlas ${await versionHere()}`,
  }
  const bytes = await writePdf(pages, about, new Date(), PDF_FONTS_IN_NODE)
  return { files: [{ name: 'handout.pdf', bytes }], told: [`${pages.length} pages.`, ...told] }
}

/** The same as slides, answers behind their questions. */
export async function makePptx(request: CommandRequest): Promise<CommandResult> {
  const { shared, title, product, article, told } = await compose(request, 'pptx')
  const slides = [...composeSlides({ ...shared, slides: 'diagram' })]
  const { locale } = request
  const foot = `${product} · ${article}`
  const about = { title, author: product, subject: article, locale, foot }
  const bytes = await writePptx(slides, about)
  return { files: [{ name: 'handout.pptx', bytes }], told: [`${slides.length} slides.`, ...told] }
}

async function compose(request: CommandRequest, format: HandoutChoices['format']) {
  const { atlas, locale, subjects, options } = request
  const bank = buildQuestionBank(atlas, locale)
  const lesson =
    options.lesson === undefined
      ? lessonOfSubjects(atlas, locale, subjects, bank)
      : await readLesson(options.lesson)
  const choices: HandoutChoices = {
    format,
    locale,
    key: 'with',
    remarks: false,
    slides: 'diagram',
    paper: 'a4',
  }
  const handout = handoutOf(lesson, atlas, new Map(bank.map((each) => [each.id, each])), choices)
  const words = handoutWords(await loadWords(), locale, atlas.article)
  const { layoutOf, measure } = await createDraughtsman(locale)
  const layouts = new Map<string, DiagramLayout>()
  for (const placed of diagramsIn(handout)) layouts.set(placed.id, await layoutOf(placed))
  return {
    shared: { handout, words, layouts, palette: PALETTES.projector, hasLesson: true },
    measure,
    title: handout.title || words.untitled,
    product: words.product,
    article: words.article,
    told: handout.missing.map((missing) => `${missing.place}. ${words.missing(missing)}`),
  }
}

async function versionHere(): Promise<string> {
  const about: unknown = JSON.parse(await readFile(`${repositoryRoot}/package.json`, 'utf8'))
  return String((about as { version?: unknown }).version)
}
