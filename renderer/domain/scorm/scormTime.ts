const LONGEST_HOURS = 9999

const two = (value: number): string => String(value).padStart(2, '0')

/** A span as SCORM 1.2 writes it: `0012:05:09.50`, of hours two to four digits. */
export function scormSpan(ms: number): string {
  const hundredths = Math.max(0, Math.round(ms / 10))
  const seconds = Math.floor(hundredths / 100)
  const hours = Math.floor(seconds / 3600)
  if (hours > LONGEST_HOURS) return `${LONGEST_HOURS}:59:59`
  const rest = `${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}.${two(hundredths % 100)}`
  return `${two(hours)}:${rest}`
}

/** The time of day as SCORM 1.2 writes it; `secondsOfDay` by the clock of the learner. */
export function scormTimeOfDay(secondsOfDay: number): string {
  const seconds = Math.floor(secondsOfDay) % 86_400
  return `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`
}
