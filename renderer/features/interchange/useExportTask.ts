import { useMemo } from 'react'
import { useAtlas } from '../../data/AtlasContext.tsx'
import { useQuestionBank } from '../../data/useQuestionBank.ts'
import { questionsOfSubjects } from '../../domain/interchange/questionsOfSubjects.ts'
import { PRODUCT_NAMES } from '../../i18n/languageNames.ts'
import type { ExportChoices } from './ExportChoiceForm.tsx'
import type { ExportTask } from './exportFormat.ts'

/** What was chosen, with the questions it means; null while they are on their way. */
export function useExportTask(choices: ExportChoices): ExportTask | null {
  const atlas = useAtlas()
  const { locale, subjects, kinds } = choices
  const bank = useQuestionBank(locale)
  return useMemo(() => {
    if (!bank) return null
    const ids = [...atlas.systems, ...atlas.themes].map(({ id }) => id)
    const ofSubjects = questionsOfSubjects(bank.questions, subjects)
    return {
      atlas,
      locale,
      product: PRODUCT_NAMES[locale],
      subjects: subjects && ids.filter((id) => subjects.includes(id)),
      kinds,
      questions: kinds ? ofSubjects.filter(({ kind }) => kinds.includes(kind)) : ofSubjects,
    }
  }, [atlas, bank, locale, subjects, kinds])
}
