import { useTranslation } from 'react-i18next'
import { findSubject } from '../../data/findInAtlas.ts'
import type { DraftSubject } from '../../domain/authoring/draft.ts'
import { useAuthoring, useWords } from './AuthoringContext.ts'

/** What a country or theme is called; one that is only added to has the name that is built in. */
export function useNameOfSubject(): (subject: DraftSubject) => string {
  const { t } = useTranslation('author')
  const { builtIn, language } = useAuthoring()
  const words = useWords()
  return ({ id, head }) => {
    if (head) return words(head.name, t('untitled'))
    const name = findSubject(builtIn, id)?.name[language] ?? id
    return t('addedTo', { name })
  }
}
