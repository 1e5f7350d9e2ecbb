/** Fixed names of the content model, apart from its checks: the page needs the names and not the checks. */

export const LOCALES = ['ky', 'ru', 'en'] as const
export type Locale = (typeof LOCALES)[number]

export const STEP_KINDS = [
  'start',
  'act',
  'decision',
  'document',
  'payment',
  'time-limit',
  'sanction',
  'outcome',
] as const
export type StepKind = (typeof STEP_KINDS)[number]
