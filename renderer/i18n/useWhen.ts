import { useLocale } from './useLocale.ts'

/** How a moment (milliseconds since the epoch) is written: its day and the time of day. */
export function useWhen(): (at: number) => string {
  const { format } = useLocale()
  return (at) => `${format.date(new Date(at))}, ${format.time(new Date(at))}`
}
