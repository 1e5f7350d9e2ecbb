import { useLocale } from '../../i18n/useLocale.ts'

/** A moment (milliseconds since the epoch) as a date with the time of day. */
export function useWhen(): (at: number) => string {
  const { format } = useLocale()
  return (at) => `${format.date(new Date(at))}, ${format.time(new Date(at))}`
}
