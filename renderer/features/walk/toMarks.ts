import type { Diagram, Step } from '../../../content/schema.ts'
import type { LinkLook, LinkMarks, StepLook, StepMark, StepMarks } from '../../canvas/StepMark.ts'
import { reachable } from '../../domain/questions/flow.ts'
import { type Standing, standingsIn } from '../../domain/walk/standingsIn.ts'
import { hereOf, type WalkPath } from '../../domain/walk/walkPath.ts'

const LOOKS: Readonly<Partial<Record<Standing, StepLook>>> = {
  here: 'here',
  path: 'path',
  out: 'dim',
}

/** The accessible name of a step says where it stands as well; a hidden title is not told. */
export type LabelOf = (step: Step, number: number, standing: Standing, isHidden: boolean) => string

/** How the drawing shows the steps of a walk: where it stands, what is behind it, what is out of reach. */
export function toStepMarks(
  diagram: Diagram,
  path: WalkPath,
  hidesAhead: boolean,
  labelOf: LabelOf,
): StepMarks {
  const standings = standingsIn(diagram, path)
  return new Map(
    diagram.steps.map((step, index): [string, StepMark] => {
      const standing = standings.get(step.id) ?? 'out'
      const isHidden = hidesAhead && standing !== 'here' && standing !== 'path'
      const look = LOOKS[standing]
      return [
        step.id,
        {
          ...(look ? { look } : {}),
          ...(isHidden ? { lines: [] } : {}),
          label: labelOf(step, index + 1, standing, isHidden),
        },
      ]
    }),
  )
}

/**
 * Links taken, and those that no way from here leads to. Where what lies ahead is hidden, a condition
 * is told no sooner than the step that asks for it: it would give away what is decided there.
 */
export function toLinkMarks(diagram: Diagram, path: WalkPath, hidesAhead: boolean): LinkMarks {
  const ahead = reachable(diagram, [hereOf(path)])
  const taken = new Set(path.links)
  const come = new Set(path.steps)
  return new Map(
    diagram.links.flatMap(({ from, condition }, link): [number, LinkLook][] => {
      if (taken.has(link)) return [[link, 'path']]
      if (hidesAhead && condition && !come.has(from)) return [[link, 'veiled']]
      return ahead.has(from) ? [] : [[link, 'dim']]
    }),
  )
}
