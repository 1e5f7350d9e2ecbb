import { anki } from './anki.ts'
import type { CommandFormat } from './commandFormat.ts'
import { csv } from './csv.ts'
import { gift } from './gift.ts'
import { pdf, pptx } from './handouts.ts'
import { html } from './html.ts'
import { moodleXml } from './moodleXml.ts'
import { scorm } from './scorm.ts'
import { svg } from './svg.ts'

/**
 * Everything that `--format` may name, in the order of the usage; a new format is one more line. What is
 * heavy loads when it is used.
 */
export const COMMAND_FORMATS: readonly CommandFormat[] = [
  anki,
  moodleXml,
  gift,
  csv,
  pptx,
  pdf,
  svg,
  scorm,
  html,
]
