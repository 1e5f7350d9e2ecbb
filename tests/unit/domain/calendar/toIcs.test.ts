import fc from 'fast-check'
import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import type { CalendarEvent } from '../../../../renderer/domain/calendar/calendarEvent.ts'
import { toIcs } from '../../../../renderer/domain/calendar/toIcs.ts'

const WRITTEN_AT = Date.UTC(2026, 10, 28, 9, 30)

const makeEvent = (given: Partial<CalendarEvent> = {}): CalendarEvent => ({
  uid: 'plan-2026-12-01@atkaruu-atlas',
  day: Date.UTC(2026, 11, 1) / 86_400_000,
  summary: 'Даярдануу: жаңысы 12',
  description: 'Биринчи сап\nЭкинчи сап; үтүр, «тырмакча»',
  isBusy: false,
  ...given,
})

const write = (events: readonly CalendarEvent[], writtenAt = WRITTEN_AT): string =>
  toIcs({ name: 'Сынак', language: 'ky', writtenAt, events })

/** By a reader that is not ours. */
const readBack = (text: string): ICAL.Event[] =>
  new ICAL.Component(ICAL.parse(text))
    .getAllSubcomponents('vevent')
    .map((each) => new ICAL.Event(each))

/** What RFC 5545 asks of every line and every event; the first fault, or null. */
function faultIn(text: string): string | null {
  if (!text.endsWith('\r\n')) return 'the last line does not end'
  const raw = text.slice(0, -2).split('\r\n')
  const isTooLong = (line: string) => new TextEncoder().encode(line).length > 75
  if (raw.some(isTooLong)) return 'a line is longer than 75 octets'
  // biome-ignore lint/suspicious/noControlCharactersInRegex: none may be there
  if (raw.some((line) => /[\u0000-\u0008\u000a-\u001f\u007f]/.test(line)))
    return 'a control character'
  const lines = text.replaceAll('\r\n ', '').slice(0, -2).split('\r\n')
  const open: string[] = []
  for (const line of lines) {
    const [, name, value = ''] = /^([A-Z-]+)(?:;[A-Z-]+=[^:;,"]+)*:(.*)$/su.exec(line) ?? []
    if (!name) return `no content line: ${line}`
    if (name === 'BEGIN') open.push(value)
    if (name === 'END' && open.pop() !== value) return `${value} ends and did not begin`
    if (/^(?:SUMMARY|DESCRIPTION|UID|X-WR-CALNAME)$/.test(name) && !isText(value))
      return `not escaped: ${line}`
  }
  if (open.length > 0) return 'something does not end'
  const events = lines.join('\n').split('BEGIN:VEVENT').slice(1)
  for (const event of events)
    for (const once of [
      'UID',
      'DTSTAMP',
      'DTSTART',
      'DTEND',
      'SEQUENCE',
      'LAST-MODIFIED',
      'SUMMARY',
    ])
      if (event.match(new RegExp(`^${once}[;:]`, 'gm'))?.length !== 1) return `${once} not once`
  return events.length > 0 ? null : 'no event'
}

const isText = (value: string): boolean => /^(?:[^\\;,]|\\[\\;,nN])*$/u.test(value)

const awkward = fc.string({
  unit: fc.constantFrom(...'aөң\\;,:"\n\r\t\u0000\u2028𝄞 '),
  maxLength: 90,
})
const text = fc.oneof(awkward, fc.string({ unit: 'binary', maxLength: 60 }))
const event = fc.record({
  uid: text,
  day: fc.integer({ min: 11_000, max: 80_000 }),
  summary: text,
  description: text,
  isBusy: fc.boolean(),
})

/** What of a text a calendar can hold. */
const kept = (value: string): string =>
  value
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: what the format cannot hold
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f]|\p{Cs}/gu, '')

describe('toIcs', () => {
  it('writes a day without hours, on that date wherever it is read', () => {
    const [read] = readBack(write([makeEvent()]))

    expect(read?.startDate.isDate).toBe(true)
    expect(read?.startDate.toString()).toBe('2026-12-01')
    expect(read?.endDate.toString()).toBe('2026-12-02')
    expect(read?.description).toBe('Биринчи сап\nЭкинчи сап; үтүр, «тырмакча»')
  })

  it('writes the same event later as a later version of itself', () => {
    const [before] = readBack(write([makeEvent()]))
    const [after] = readBack(write([makeEvent({ summary: 'Башка' })], WRITTEN_AT + 1000))

    expect(after?.uid).toBe(before?.uid)
    expect(Number(after?.sequence)).toBeGreaterThan(Number(before?.sequence))
    expect(write([makeEvent()])).toContain('DTSTAMP:20261128T093000Z\r\n')
  })

  it('says of a fault what is wrong, so that the next test can fail', () => {
    const good = write([makeEvent()])

    expect(faultIn(good)).toBeNull()
    expect(faultIn(good.replaceAll('\r\n', '\n'))).not.toBeNull()
    expect(faultIn(good.replace('\\,', ','))).toMatch(/not escaped/)
    expect(faultIn(good.replace('END:VEVENT\r\n', ''))).toMatch(/ends and did not begin/)
    expect(faultIn(good.replace(/DTSTAMP.*\r\n/, ''))).toMatch(/DTSTAMP not once/)
  })

  it('holds to the format whatever the words are, and is read back as written', () => {
    fc.assert(
      fc.property(fc.array(event, { minLength: 1, maxLength: 4 }), (events) => {
        const written = write(events)

        expect(faultIn(written)).toBeNull()
        expect(
          readBack(written).map(({ uid, summary, description }) => ({ uid, summary, description })),
        ).toEqual(
          events.map(({ uid, summary, description }) => ({
            uid: kept(uid),
            summary: kept(summary),
            description: kept(description),
          })),
        )
      }),
    )
  })
})
