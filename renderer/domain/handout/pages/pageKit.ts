import type { Palette } from '../../drawing/palette.ts'
import type { MeasureLettering } from '../../drawing/scene.ts'
import type { HandoutWords } from '../handoutWords.ts'
import type { Looks } from './looks.ts'

/** What everything that is set on a page needs. */
export interface PageKit {
  /** Of a column, in pixels. */
  readonly width: number
  readonly palette: Palette
  readonly looks: Looks
  readonly words: HandoutWords
  readonly measure: MeasureLettering
}
