import type { Diagram } from '../../../content/schema.ts'
import { type Choices, framesOf } from './framesOf.ts'

/** What a presentation goes through, as far as its rules have to know. */
export type Script = readonly ScriptPart[]

export type ScriptPart =
  | {
      /** Unique among the parts. */
      readonly id: string
      readonly kind: 'diagram'
      readonly diagram: Diagram
      /** The one step that the part is about, shown with all before it; null for step by step. */
      readonly step: string | null
    }
  /** Rows of a comparison, revealed one by one; none where all is shown at once. */
  | { readonly id: string; readonly kind: 'rows'; readonly count: number }
  /** Id of the question in the bank. */
  | { readonly id: string; readonly kind: 'question'; readonly question: string }

/** Between how many revealed steps a part can stand. */
export function boundsOf(
  part: ScriptPart | undefined,
  choices: Choices,
): { readonly least: number; readonly most: number } {
  if (part?.kind === 'rows') return { least: 0, most: part.count }
  if (part?.kind !== 'diagram') return { least: 0, most: 0 }
  const frames = framesOf(part.diagram, choices)
  if (part.step === null) return { least: 0, most: frames.length }
  const only = 1 + frames.findIndex(({ step }) => step === part.step)
  return { least: only, most: only }
}
