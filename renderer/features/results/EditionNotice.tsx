import { useTranslation } from 'react-i18next'
import { useBuiltIn } from '../../data/AtlasContext.tsx'
import { editionIn } from '../../data/editionIn.ts'
import { useQuestionBank } from '../../data/useQuestionBank.ts'
import type { StudentResults } from '../../domain/results/results.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { Notice } from '../../ui/Notice.tsx'
import { useResultsWords } from './useResultsWords.ts'

/** Who studied another edition of the content than the one that is here. */
export function EditionNotice({ students }: { readonly students: readonly StudentResults[] }) {
  const { t } = useTranslation('results')
  const { locale, format } = useLocale()
  const builtIn = useBuiltIn()
  const { nameOf } = useResultsWords()
  const bank = useQuestionBank(locale)
  if (!bank) return null
  const { fingerprint } = editionIn(builtIn, bank.builtIn)
  const others = students.filter(({ edition }) => edition !== fingerprint)
  if (others.length === 0) return null
  return (
    <Notice tone="info" live={false}>
      {t('editions', { names: format.list(others.map(nameOf)) })}
    </Notice>
  )
}
