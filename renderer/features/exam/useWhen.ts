import { useTranslation } from 'react-i18next'
import { useLocale } from '../../i18n/useLocale.ts'

/** How a moment (ms since the epoch) is written: day and time. */
export function useWhen(): (at: number) => string {
  const { t } = useTranslation('exam')
  const { format } = useLocale()
  return (at) => t('when', { date: format.date(new Date(at)), time: format.time(new Date(at)) })
}
