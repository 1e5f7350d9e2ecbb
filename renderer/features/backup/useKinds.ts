import { useTranslation } from 'react-i18next'
import type { RestoredKind } from '../../data/restoreProgress.ts'
import { useLocale } from '../../i18n/useLocale.ts'

const KINDS: readonly RestoredKind[] = [
  'reviews',
  'notes',
  'attempts',
  'exams',
  'plans',
  'lessons',
  'classResults',
]

/** Puts counts into words, those of nothing left out; empty when there is nothing. */
export function useKinds(): (counts: Readonly<Record<RestoredKind, number>>) => string {
  const { t } = useTranslation('backup')
  const { format } = useLocale()
  return (counts) =>
    format.list(
      KINDS.filter((kind) => counts[kind] > 0).map((kind) =>
        t(`kind.${kind}`, { count: counts[kind] }),
      ),
    )
}
