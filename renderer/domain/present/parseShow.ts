import type { Ask } from '../lesson/ask.ts'
import type { PlaceInPart, Show } from '../lesson/show.ts'

/** What another window said or an earlier one kept; null where it is no presentation. */
export function parseShow(value: unknown): Show | null {
  if (!isPlace(value)) return null
  const show: PlaceInPart & Partial<Record<keyof Show, unknown>> = value
  const isShow =
    isText(show.id) &&
    isCount(show.part) &&
    isRecordOf(show.left, isPlace) &&
    isOneOf(show.blank, null, 'black', 'white') &&
    isOneOf(show.camera, 'whole', 'follow') &&
    isOneOf(show.tool, 'none', 'pen', 'spotlight', 'laser') &&
    isOneOf(show.colour, 'blue', 'vermilion', 'green', 'black') &&
    isOneOf(show.theme, 'light', 'dark', 'projector') &&
    isOneOf(show.locale, 'ky', 'ru', 'en') &&
    isCount(show.startedAt) &&
    isCount(show.revision)
  // Each of its fields has just been looked at.
  return isShow ? (value as unknown as Show) : null
}

const isText = (value: unknown): value is string => typeof value === 'string'
const isCount = (value: unknown): value is number =>
  Number.isSafeInteger(value) && Number(value) >= 0
const isOneOf = (value: unknown, ...values: readonly unknown[]): boolean => values.includes(value)

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isRecordOf = (value: unknown, isItem: (item: unknown) => boolean): boolean =>
  isRecord(value) && Object.values(value).every(isItem)

function isPlace(value: unknown): value is PlaceInPart {
  if (!isRecord(value)) return false
  const { revealed, choices, covered, ask } = value
  return (
    isCount(revealed) &&
    isRecordOf(choices, isText) &&
    isRecord(covered) &&
    typeof covered.isOn === 'boolean' &&
    Array.isArray(covered.uncovered) &&
    covered.uncovered.every(isText) &&
    (ask === null || isAsk(ask))
  )
}

const isAsk = (value: unknown): value is Ask =>
  isRecord(value) &&
  isText(value.question) &&
  isOneOf(value.stage, 'asked', 'counting', 'revealed') &&
  isRecordOf(value.hands, isCount) &&
  (value.called === null || isText(value.called)) &&
  (value.kept === undefined || isKept(value.kept))

const isKept = (value: unknown): boolean => isRecord(value) && isText(value.id) && isCount(value.at)
