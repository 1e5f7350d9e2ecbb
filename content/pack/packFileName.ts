import { MANIFEST_FILE } from './manifest.ts'

const FOLDER_OR_NAME = '[a-z0-9][a-z0-9-]{0,80}'
const INSIDE = new RegExp(
  `^(?:systems|themes)/${FOLDER_OR_NAME}/${FOLDER_OR_NAME}(?:\\.diagram)?\\.yaml$`,
)
const LESSON = /^lessons\/[\p{L}\p{N}][\p{L}\p{N} ._-]{0,120}\.atlaslesson$/u

/** Whether a file of a pack may have this name: no way out of the pack and nothing but YAML and lessons. */
export const isPackFileName = (file: string): boolean =>
  file === MANIFEST_FILE ||
  file === 'glossary.yaml' ||
  INSIDE.test(file) ||
  (isLessonFile(file) && !file.includes('..'))

export const isLessonFile = (file: string): boolean => LESSON.test(file)
