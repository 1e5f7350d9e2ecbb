import type { Diagram, Step } from '../../../content/schema.ts'
import type { LinkLook, LinkMarks, StepMark, StepMarks } from '../../canvas/StepMark.ts'
import type { Show } from '../../domain/lesson/show.ts'
import { branchesAt, type Frame } from '../../domain/present/framesOf.ts'

/** `covered`: revealed, but its title is kept from the class. */
export type StepStanding = 'here' | 'shown' | 'covered' | 'ahead'
export type LabelOf = (step: Step, number: number, standing: StepStanding) => string

interface Shown {
  readonly diagram: Diagram
  readonly frames: readonly Frame[]
  readonly show: Pick<Show, 'revealed' | 'choices' | 'covered'>
}

/** Whether the title of a revealed step is kept from the class. */
export const isCovered = ({ covered }: Pick<Show, 'covered'>, step: string): boolean =>
  covered.isOn && !covered.uncovered.includes(step)

/** Steps revealed so far, the present one emphasised, the rest pale and without words. */
export function toShowMarks({ diagram, frames, show }: Shown, labelOf: LabelOf): StepMarks {
  const revealed = new Set(frames.slice(0, show.revealed).map(({ step }) => step))
  const here = frames[show.revealed - 1]?.step
  return new Map(
    diagram.steps.map((step, index): [string, StepMark] => {
      const isShown = revealed.has(step.id)
      const hasNoTitle = !isShown || isCovered(show, step.id)
      const standing = !isShown
        ? 'ahead'
        : hasNoTitle
          ? 'covered'
          : step.id === here
            ? 'here'
            : 'shown'
      return [
        step.id,
        {
          ...(step.id === here ? { look: 'here' } : isShown ? {} : { look: 'dim' }),
          ...(hasNoTitle ? { lines: [] } : {}),
          label: labelOf(step, index + 1, standing),
        },
      ]
    }),
  )
}

/** Links between revealed steps; those that led to the present one; where it decides, what between. */
export function toShowLinkMarks({ diagram, frames, show }: Shown): LinkMarks {
  const revealed = new Set(frames.slice(0, show.revealed).map(({ step }) => step))
  const here = frames[show.revealed - 1]?.step
  const lookOf = (from: string, to: string): LinkLook | null => {
    if (!revealed.has(from)) return 'ahead'
    const decides = branchesAt(diagram, from).length > 0
    const choice = decides ? show.choices[from] : undefined
    if (choice !== undefined && choice !== to) return 'dim'
    if (revealed.has(to)) return to === here ? 'path' : null
    // Between what is decided can be read as soon as the decision is there.
    return decides && from === here ? null : 'ahead'
  }
  return new Map(
    diagram.links.flatMap(({ from, to }, link): [number, LinkLook][] => {
      const look = lookOf(from, to)
      return look === null ? [] : [[link, look]]
    }),
  )
}
