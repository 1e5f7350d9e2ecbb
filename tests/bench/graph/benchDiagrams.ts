import type { Diagram } from '../../../content/schema.ts'
import { generateDiagram } from './generateDiagram.ts'

export const SIZES = [30, 300, 2000] as const
export type Size = (typeof SIZES)[number]

const title = (ky: string, ru: string, en: string) => ({ ky, ru, en })

/** The one diagram of each size that our page and every peer draw. */
export const benchDiagram = (steps: Size): Diagram =>
  generateDiagram({
    id: `steps-${steps}`,
    steps,
    seed: steps,
    order: 1,
    title: title('Өндүрүштүн жүрүшү', 'Ход производства', 'The course of the proceedings'),
  })

/** A second diagram of 30 steps, to switch to. */
export const otherDiagram = (): Diagram =>
  generateDiagram({
    id: 'other-30',
    steps: 30,
    seed: 31,
    order: 2,
    title: title('Башка өндүрүш', 'Другое производство', 'Other proceedings'),
  })
