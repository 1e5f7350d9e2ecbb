/**
 * What Moodle lets a package of SCORM 1.2 set, by its own patterns in standards mode; whatever is not
 * listed may not be set at all. Its refusals are error 405.
 */
// There `[\u0000-\uFFFF]`: any unit of UTF-16.
const STRING_255 = /^[\s\S]{0,255}$/
const STRING_4096 = /^[\s\S]{0,4096}$/
const IDENTIFIER = /^[\u0021-\u007E]{0,255}$/
const DECIMAL = /^-?([0-9]{0,3})(\.[0-9]*)?$/
const TIME = /^([0-2]{1}[0-9]{1}):([0-5]{1}[0-9]{1}):([0-5]{1}[0-9]{1})(\.[0-9]{1,2})?$/
const TIMESPAN = /^([0-9]{2,4}):([0-9]{2}):([0-9]{2})(\.[0-9]{1,2})?$/
const STATUS = /^(passed|completed|failed|incomplete|browsed)$/
const EXIT = /^(time-out|logout|suspend|)$/
const TYPE = /^(true-false|choice|fill-in|matching|performance|sequencing|likert|numeric)$/
const RESULT = /^(correct|wrong|unanticipated|neutral|([0-9]{0,3})?(\.[0-9]*)?)$/

interface Rule {
  readonly element: RegExp
  readonly value: RegExp
  readonly range?: readonly [least: number, most: number]
}

const SCORE = { value: DECIMAL, range: [0, 100] } as const

const RULES: readonly Rule[] = [
  { element: /^cmi\.core\.lesson_location$/, value: STRING_255 },
  { element: /^cmi\.core\.lesson_status$/, value: STATUS },
  { element: /^cmi\.core\.score\.(raw|min|max)$/, ...SCORE },
  { element: /^cmi\.core\.exit$/, value: EXIT },
  { element: /^cmi\.core\.session_time$/, value: TIMESPAN },
  { element: /^cmi\.suspend_data$/, value: STRING_4096 },
  { element: /^cmi\.interactions\.\d+\.id$/, value: IDENTIFIER },
  { element: /^cmi\.interactions\.\d+\.time$/, value: TIME },
  { element: /^cmi\.interactions\.\d+\.type$/, value: TYPE },
  { element: /^cmi\.interactions\.\d+\.weighting$/, value: DECIMAL, range: [-100, 100] },
  { element: /^cmi\.interactions\.\d+\.student_response$/, value: STRING_255 },
  { element: /^cmi\.interactions\.\d+\.result$/, value: RESULT },
  { element: /^cmi\.interactions\.\d+\.latency$/, value: TIMESPAN },
  {
    element: /^cmi\.interactions\.\d+\.correct_responses\.\d+\.pattern$/,
    value: STRING_255,
  },
]

/** Why Moodle would refuse it; null where it takes it. */
export function refusalOf(element: string, value: unknown): string | null {
  const rule = RULES.find((each) => each.element.test(element))
  if (!rule) return `${element} may not be set`
  if (typeof value !== 'string') return `${element}: not a text`
  const [least, most] = rule.range ?? [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]
  const isWithin = !rule.range || (Number(value) >= least && Number(value) <= most)
  return rule.value.test(value) && isWithin ? null : `${element}: «${value}»`
}

/** By type, as the standard writes what was given and what is right. */
const SHAPES: Readonly<Record<string, RegExp>> = {
  'true-false': /^[tf01]?$/,
  choice: /^([a-z0-9](,[a-z0-9])*)?$/,
  sequencing: /^([a-z0-9](,[a-z0-9])*)?$/,
  matching: /^(\d+\.[a-z0-9](,\d+\.[a-z0-9])*)?$/,
  numeric: /^-?\d+(\.\d+)?$/,
  'fill-in': /^\P{Cc}*$/u,
}

export const isShapedFor = (type: string, response: string): boolean =>
  SHAPES[type]?.test(response) ?? false
