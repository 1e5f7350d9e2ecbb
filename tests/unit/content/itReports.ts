import { expect, it } from 'vitest'
import { franceAlone, lineOf, rewrite, toldOf } from './realContent.ts'

/** One thing broken in the real content. */
interface Fault {
  /** A sentence: what the loader does about it. */
  readonly behaviour: string
  readonly file: string
  readonly passage: string
  readonly instead: string
  /** Stands, once the content is broken, first on the line that is to be named. */
  readonly at: string
  /** Gist of the sentence. */
  readonly says: string
}

/** Each fault alone is told once, with its file, its line and a sentence, and nothing else is. */
export const itReports = (faults: readonly Fault[]): void => {
  it.each(faults)('$behaviour', ({ file, passage, instead, at, says }) => {
    const broken = rewrite(franceAlone, file, passage, instead)

    const problems = toldOf(broken)

    const line = lineOf(broken, file, at)
    expect(problems).toEqual([{ file, line, sentence: expect.stringContaining(says) }])
  })
}
