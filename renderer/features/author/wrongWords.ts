import type { Fault } from '../../../content/faults/fault.ts'

/**
 * The commonest faults as they are said to somebody who stands in front of the field; null for the rest. The sentences
 * of the content name fields and ids of the files, which an author here never sees.
 */
export function wrongWords(fault: Fault) {
  switch (fault.code) {
    case 'field-missing':
      return missing(fault.field.at(-1))
    case 'file-missing':
      return 'wrong.no-claims'
    case 'empty-text':
    case 'language-missing':
      return 'wrong.not-written'
    case 'too-small':
      return tooFew(fault.field.at(-1))
    case 'no-source':
    case 'step-without-claim':
    case 'link-without-claim':
    case 'no-start':
    case 'step-unreached':
    case 'step-unlinked':
    case 'dead-end':
    case 'decision-without-choice':
    case 'way-without-condition':
      return `wrong.${fault.code}` as const
    case 'bad-cell':
      return 'wrong.cell'
    case 'question-without-source':
      return 'wrong.no-source'
    default:
      return null
  }
}

function missing(field: string | undefined) {
  if (field === 'flag') return 'wrong.no-country'
  return field === 'authors' ? 'wrong.few-authors' : 'wrong.not-written'
}

function tooFew(field: string | undefined) {
  switch (field) {
    case 'claims':
      return 'wrong.few-claims'
    case 'steps':
      return 'wrong.few-steps'
    case 'links':
      return 'wrong.few-links'
    case 'authors':
      return 'wrong.few-authors'
    default:
      return null
  }
}
