import type { z } from 'zod'

type Issue = z.core.$ZodIssue

const LANGUAGES: Readonly<Record<string, string>> = { ky: 'Kyrgyz', ru: 'Russian', en: 'English' }

/** Sentences for the faults that the schema names with a code of its own. */
const OWN_CODES: Readonly<Record<string, string>> = {
  'bad-id':
    'An id may hold only small Latin letters, figures and single hyphens between them, and starts with a letter, as in «enforcement-judge».',
  'empty-text': 'This text is empty.',
  'bad-pack-id':
    'The id of a pack holds 3 to 41 small Latin letters, figures and hyphens, and starts with a letter.',
  'no-source': 'Name at least one paragraph of the article on which this rests.',
  'step-without-claim': 'A step must rest on at least one claim: list its claims.',
  'link-without-claim': 'A link must rest on at least one claim: list its claims.',
}

const where = (path: readonly PropertyKey[]): string => {
  const fields = path.filter((part) => typeof part === 'string')
  return fields.length > 0 ? `field «${fields.join(' › ')}»` : 'file as a whole'
}

/** One fault found by the schema, as a sentence for somebody who writes content and not programs. */
export function explainIssue(issue: Issue): string {
  const own = OWN_CODES[issue.message]
  if (own) return own

  const last = issue.path.at(-1)
  switch (issue.code) {
    case 'invalid_type': {
      const isMissing = issue.input === undefined
      const language = typeof last === 'string' ? LANGUAGES[last] : undefined
      if (isMissing && language)
        return `The ${language} text is missing in the ${where(issue.path.slice(0, -1))}: every text is needed in Kyrgyz (ky), Russian (ru) and English (en).`
      if (isMissing) return `The ${where(issue.path)} is missing.`
      return `The ${where(issue.path)} should be ${described(issue.expected)}.`
    }
    case 'unrecognized_keys':
      return `The field ${issue.keys.map((key) => `«${key}»`).join(', ')} is not known here: is it misspelt or indented wrongly?`
    case 'invalid_value':
      return `The ${where(issue.path)} must be one of: ${issue.values.map(String).join(', ')}.`
    case 'invalid_key':
      return `${OWN_CODES['bad-id']} This is none: «${String(last)}».`
    case 'invalid_format':
      return `The ${where(issue.path)} is not written as it should be.`
    case 'invalid_union':
      // Questions differ by their kind, and none is asked in this way.
      if (last === 'kind')
        return `The ${where(issue.path)} must be one of: choice, multiple, true-false, typed, order, match.`
      return `The ${where(issue.path)} has none of the forms allowed here: a comparison cell is either a «value» with its «claims», or «silent: true».`
    case 'too_small':
      return `The ${where(issue.path)} has too few entries or is too small.`
    default:
      return `The ${where(issue.path)} does not fit: ${issue.message}.`
  }
}

const DESCRIPTIONS: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  array: 'a list',
  object: 'a group of named fields',
  record: 'a group of named fields',
  boolean: 'true or false',
}

const described = (expected: string): string => DESCRIPTIONS[expected] ?? expected
