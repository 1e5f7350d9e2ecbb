import { useTranslation } from 'react-i18next'
import type { DraftDiagram } from '../../../domain/authoring/draft.ts'
import { useWords } from '../AuthoringContext.ts'

/** Steps as they are called in lists of them: «3. The bailiff seizes». */
export function useNumberedTitle({ steps }: DraftDiagram): (step: string) => string {
  const { t } = useTranslation('author')
  const words = useWords()
  return (step) => {
    const index = steps.findIndex(({ id }) => id === step)
    return `${index + 1}. ${words(steps[index]?.title ?? {}, t('step.empty'))}`
  }
}
