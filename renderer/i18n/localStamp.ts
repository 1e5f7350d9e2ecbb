/** «2026-11-27 14:05», which every spreadsheet takes for a date, in the machine's time zone. `at` in ms since the epoch. */
export function localStamp(at: number): string {
  const date = new Date(at)
  const two = (value: number) => String(value).padStart(2, '0')
  const day = [date.getFullYear(), two(date.getMonth() + 1), two(date.getDate())].join('-')
  return `${day} ${two(date.getHours())}:${two(date.getMinutes())}`
}
