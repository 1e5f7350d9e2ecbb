import { layOut } from '../../renderer/canvas/layOut.ts'
import { fontFaceRules } from '../../renderer/domain/drawing/fontFaces.ts'
import { sceneToSvg } from '../../renderer/domain/drawing/sceneToSvg.ts'
import { diagramSheet } from '../../renderer/features/export/diagramSheet.ts'
import { sheetWords } from '../../renderer/features/export/sheetWords.ts'
import { createMeasureInNode } from '../measureInNode.ts'
import type { CommandFile, CommandRequest, CommandResult } from './commandFormat.ts'
import { fontBase64 } from './fontBase64.ts'
import { loadLettersInNode } from './lettersInNode.ts'
import { loadWords } from './wordsInNode.ts'

/** Every diagram of what was chosen, each a picture with its fonts inside. */
export async function makeSvgs({
  atlas,
  locale,
  subjects,
}: CommandRequest): Promise<CommandResult> {
  const measureText = await createMeasureInNode()
  const { measure } = await loadLettersInNode()
  const words = sheetWords(await loadWords(), locale)
  const files: CommandFile[] = []
  for (const subject of [...atlas.systems, ...atlas.themes]) {
    if (subjects !== null && !subjects.includes(subject.id)) continue
    for (const diagram of subject.diagrams) {
      const layout = layOut(diagram, subject.actors, locale, measureText)
      const scene = diagramSheet(
        {
          atlas,
          subject,
          diagram,
          locale,
          layout,
          words,
          theme: 'light',
          paper: null,
          legend: true,
          citations: true,
        },
        measure,
      )
      const text = sceneToSvg(scene, await fontFaceRules(scene, fontBase64))
      const name = `${subject.id}-${diagram.id}.${locale}.svg`
      files.push({ name, bytes: new TextEncoder().encode(text) })
    }
  }
  return { files, told: files.length === 0 ? ['There are no diagrams in what was chosen.'] : [] }
}
