import { isoOfDay } from '../statistics/calendarDay.ts'
import type { StudyDay } from '../statistics/studyDay.ts'
import type { CalendarEvent } from './calendarEvent.ts'
import { escapeText } from './escapeText.ts'
import { foldLine } from './foldLine.ts'

interface Calendar {
  readonly name: string
  /** Of its words: «ky», «ru», «en». */
  readonly language: string
  /** Milliseconds since the epoch, UTC. */
  readonly writtenAt: number
  /** At least one: there are no empty calendars. */
  readonly events: readonly CalendarEvent[]
}

/**
 * A calendar as a file by RFC 5545. An event that a calendar has already is taken for a newer version of
 * itself: its UID is the same, its SEQUENCE and LAST-MODIFIED are later.
 */
export const toIcs = ({ name, language, writtenAt, events }: Calendar): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Atkaruu Atlas//Examination plan//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    // Not of the RFC, but what calendars call it by.
    `X-WR-CALNAME:${escapeText(name)}`,
    ...events.flatMap((event) => linesOf(event, language, writtenAt)),
    'END:VCALENDAR',
  ]
    .map((line) => `${foldLine(line)}\r\n`)
    .join('')

const linesOf = (
  { uid, day, summary, description, isBusy }: CalendarEvent,
  language: string,
  writtenAt: number,
): readonly string[] => [
  'BEGIN:VEVENT',
  `UID:${escapeText(uid)}`,
  `DTSTAMP:${momentOf(writtenAt)}`,
  `LAST-MODIFIED:${momentOf(writtenAt)}`,
  `SEQUENCE:${sequenceOf(writtenAt)}`,
  `DTSTART;VALUE=DATE:${dateOf(day)}`,
  `DTEND;VALUE=DATE:${dateOf(day + 1)}`,
  `SUMMARY;LANGUAGE=${language}:${escapeText(summary)}`,
  `DESCRIPTION;LANGUAGE=${language}:${escapeText(description)}`,
  `TRANSP:${isBusy ? 'OPAQUE' : 'TRANSPARENT'}`,
  'END:VEVENT',
]

const dateOf = (day: StudyDay): string => isoOfDay(day).replaceAll('-', '')

/** «20261128T093000Z» */
const momentOf = (at: number): string =>
  new Date(at).toISOString().replace(/\.\d+/, '').replace(/[-:]/g, '')

const FIRST = Date.UTC(2026, 0, 1)
/** Calendars keep it in 31 bits. */
const LAST = 2 ** 31 - 1

/** Greater for every file that is written later: seconds, which last until 2094. */
const sequenceOf = (writtenAt: number): number =>
  Math.min(LAST, Math.max(0, Math.floor((writtenAt - FIRST) / 1000)))
