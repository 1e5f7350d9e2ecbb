import { readFile } from 'node:fs/promises'
import type { FontSubset } from '../../renderer/domain/drawing/fontSubsets.ts'
import type { Typeface } from '../../renderer/domain/drawing/scene.ts'
import { variableFontFile } from '../fontsInNode.ts'

/** The page's own font files, as they are embedded in others. */
export const fontBase64 = (face: Typeface, subset: FontSubset): Promise<string> =>
  readFile(variableFontFile(face === 'heading' ? 'source-serif-4' : 'golos-text', subset), 'base64')
