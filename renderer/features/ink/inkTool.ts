import type { Stroke } from '../../domain/lesson/ink.ts'
import type { Show } from '../../domain/lesson/show.ts'

export type InkTool = Show['tool']
export type InkColour = Stroke['colour']

export const INK_COLOURS = [
  'blue',
  'vermilion',
  'green',
  'black',
] as const satisfies readonly InkColour[]
