import { anki } from './anki.ts'
import type { CommandFormat } from './commandFormat.ts'
import { gift } from './gift.ts'
import { moodleXml } from './moodleXml.ts'
import { scorm } from './scorm.ts'

/** Everything that `--format` may name, in the order of the usage; a new format is one more line. */
export const COMMAND_FORMATS: readonly CommandFormat[] = [anki, moodleXml, gift, scorm]
