import type { z } from 'zod'
import type { Fault, Field, ValueKind } from './faults/fault.ts'
import { LOCALES, type Locale } from './names.ts'

type Issue = z.core.$ZodIssue

/** Faults that the schema names by their own code. */
const OWN_CODES = [
  'bad-id',
  'bad-pack-id',
  'empty-text',
  'no-source',
  'step-without-claim',
  'link-without-claim',
] as const

/** The kinds of questions: they differ by their `kind`, and a question of another is asked in no way. */
const QUESTION_KINDS = ['choice', 'multiple', 'true-false', 'typed', 'order', 'match']

const KINDS: Readonly<Record<string, ValueKind>> = {
  string: 'text',
  number: 'number',
  int: 'whole-number',
  array: 'list',
  object: 'group',
  record: 'group',
  boolean: 'yes-or-no',
}

/** What the schema finds, as a fault that can be said in each language. */
export function explainIssue(issue: Issue): Fault {
  const own = OWN_CODES.find((code) => code === issue.message)
  if (own) return { code: own }

  const last = issue.path.at(-1)
  const field = fieldOf(issue.path)
  switch (issue.code) {
    case 'invalid_type': {
      const expected = KINDS[issue.expected]
      if (issue.input === undefined)
        return isLocale(last)
          ? { code: 'language-missing', language: last, field: fieldOf(issue.path.slice(0, -1)) }
          : { code: 'field-missing', field }
      return expected
        ? { code: 'wrong-kind', field, expected }
        : { code: 'misfit', field, detail: issue.message }
    }
    case 'unrecognized_keys':
      return { code: 'fields-unknown', names: issue.keys }
    case 'invalid_value':
      return { code: 'not-among', field, allowed: issue.values.map(String) }
    case 'invalid_key':
      return { code: 'bad-key', id: String(last) }
    case 'invalid_format':
      return { code: 'bad-format', field }
    case 'invalid_union':
      return last === 'kind'
        ? { code: 'not-among', field, allowed: QUESTION_KINDS }
        : { code: 'bad-cell', field }
    case 'too_small':
      return { code: 'too-small', field }
    default:
      return { code: 'misfit', field, detail: issue.message }
  }
}

const fieldOf = (path: readonly PropertyKey[]): Field =>
  path.filter((part) => typeof part === 'string')

const isLocale = (part: PropertyKey | undefined): part is Locale =>
  LOCALES.some((locale) => locale === part)
