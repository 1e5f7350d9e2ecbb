import type { DraftText, PackDraft } from './draft.ts'
import { isWritten } from './text.ts'

/** What the statement written last refers to: the next one mostly rests on the same law. */
export function lastReference({ subjects }: PackDraft): DraftText {
  const claims = subjects.flatMap((subject) => subject.claims)
  return claims.findLast(({ reference }) => isWritten(reference))?.reference ?? {}
}
