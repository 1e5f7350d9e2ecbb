import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { layOut } from '../../renderer/canvas/layOut.ts'
import { buildQuestionBank } from '../../renderer/domain/questions/bank.ts'
import {
  singleHtml,
  VIEWER_FILE,
  type ViewerProgram,
} from '../../renderer/domain/viewer/singleHtml.ts'
import { diagramPage } from '../../renderer/features/pageFile/diagramPage.ts'
import { quizPage } from '../../renderer/features/pageFile/quizPage.ts'
import { ensureBuilt } from '../ensureBuilt.ts'
import { createMeasureInNode } from '../measureInNode.ts'
import { repositoryRoot } from '../repositoryRoot.ts'
import {
  type CommandFile,
  CommandRefusal,
  type CommandRequest,
  type CommandResult,
} from './commandFormat.ts'
import { fontBase64 } from './fontBase64.ts'
import { loadLettersInNode } from './lettersInNode.ts'
import { wholeNumber } from './wholeNumber.ts'

/** The pages that were asked for. */
export async function makePages({
  atlas,
  locale,
  subjects,
  options,
}: CommandRequest): Promise<CommandResult> {
  const chosen = [...atlas.systems, ...atlas.themes].filter(
    ({ id }) => !subjects || subjects.includes(id),
  )
  ensureBuilt()
  const program = JSON.parse(
    await readFile(join(repositoryRoot, 'dist/renderer', VIEWER_FILE), 'utf8'),
  ) as ViewerProgram
  const base64Of = fontBase64
  const files: CommandFile[] = []
  const add = (name: string, page: Parameters<typeof singleHtml>[0]): void => {
    const bytes = new TextEncoder().encode(singleHtml(page, program))
    files.push({ name: `${name}.${locale}.html`, bytes })
  }

  if (options.quiz !== undefined) {
    const count = wholeNumber('quiz', options.quiz, 200)
    const questions = buildQuestionBank(atlas, locale)
    for (const subject of chosen) {
      const page = await quizPage({ atlas, subject, locale, questions, count, base64Of })
      if (page.questions.length > 0) add(`${subject.id}-quiz`, page)
    }
  } else {
    const measureText = await createMeasureInNode()
    const { measure } = await loadLettersInNode()
    for (const subject of chosen)
      for (const diagram of subject.diagrams) {
        if (options.diagram !== undefined && diagram.id !== options.diagram) continue
        const layout = layOut(diagram, subject.actors, locale, measureText)
        add(
          `${subject.id}-${diagram.id}`,
          await diagramPage({ atlas, subject, diagram, locale, layout, measure, base64Of }),
        )
      }
  }
  if (files.length === 0)
    throw new CommandRefusal('There is nothing in what was chosen that a page could show.')
  const kilobytes = Math.max(...files.map(({ bytes }) => bytes.length / 1000))
  return { files, told: [`The largest page has ${Math.round(kilobytes)} KB.`] }
}
