import type { Atlas } from '../../../content/schema.ts'
import { canonicalJson } from '../memory/canonicalJson.ts'
import type { Question } from '../questions/question.ts'
import { fnv1a } from '../random.ts'

/** What a code has to know of the content to mean the same paper everywhere. */
export interface Edition {
  /** 20 bits. Content with any other word or question has, as good as always, another one. */
  readonly fingerprint: number
  /** Ids of all systems and themes, sorted. */
  readonly subjects: readonly string[]
}

/** Of the content in all its languages, and of the questions made from it; in whatever order they are listed. */
export function editionOf(atlas: Atlas, questions: readonly Question[]): Edition {
  const { systems, themes, ...shared } = atlas
  const subjects = [...systems, ...themes].map((subject) => canonicalJson(subject))
  const parts = [canonicalJson(shared), ...subjects, ...questions.map(inAnyLanguage)]
  return {
    fingerprint: foldTo20Bits(fnv1a(parts.sort().join('\n'))),
    subjects: [...systems, ...themes].map(({ id }) => id).sort(),
  }
}

/** What is the same in every language; the words themselves stand in the content. */
function inAnyLanguage(question: Question): string {
  const { id, kind, system, topic, claims, options, slots, form, answer } = question
  const ids = (parts: readonly { readonly id: string }[]) => parts.map((part) => part.id).join()
  return [
    id,
    kind,
    system,
    topic,
    claims.join(),
    ids(options),
    ids(slots),
    form === 'typed' ? '' : answer.join(),
  ].join('|')
}

const foldTo20Bits = (hash: number): number => (hash ^ (hash >>> 20)) & 0xfffff
