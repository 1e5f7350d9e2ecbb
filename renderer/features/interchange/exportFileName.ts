import type { ContentFormat, ExportTask } from './exportFormat.ts'

const MOST_NAMED = 3

/** «france.ky.anki.txt»; all of the content is «atlas.ky.anki.txt», and so is a long list. */
export function exportFileName(
  { subjects, locale }: Pick<ExportTask, 'subjects' | 'locale'>,
  { fileEnd }: Pick<ContentFormat, 'fileEnd'>,
): string {
  const isShort = subjects !== null && subjects.length > 0 && subjects.length <= MOST_NAMED
  return `${isShort ? subjects.join('-') : 'atlas'}.${locale}.${fileEnd}`
}
