import type { ExportFormat } from './exportFormat.ts'
import { ankiFormat } from './formats/anki.ts'
import { csvFormat } from './formats/csv.ts'
import { giftFormat } from './formats/gift.ts'
import { htmlFormat } from './formats/html.ts'
import { moodleXmlFormat } from './formats/moodleXml.ts'
import { scormFormat } from './formats/scorm.ts'

/** Everything that the screen of exports offers, in its order; a new format is one more line. */
export const EXPORT_FORMATS: readonly ExportFormat[] = [
  ankiFormat,
  moodleXmlFormat,
  giftFormat,
  scormFormat,
  htmlFormat,
  csvFormat,
]
