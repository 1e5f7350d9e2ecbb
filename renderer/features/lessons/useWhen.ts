import { useLocale } from '../../i18n/useLocale.ts'

/** How a moment (ms since the epoch) is written: day and time. */
export function useWhen(): (at: number) => string {
  const { format } = useLocale()
  return (at) => `${format.date(new Date(at))}, ${format.time(new Date(at))}`
}
