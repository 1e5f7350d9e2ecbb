import { paths } from '../../state/paths.ts'

const PLACES: readonly (readonly [RegExp, string])[] = [
  [/\.atlaslesson$/i, paths.lessons],
  [/\.atlasresults$/i, paths.results],
  [/\.atlas$/i, paths.packs],
]

/**
 * Where a file of that name is looked at. What comes while results are gathered belongs to them: there
 * a file of another kind is named with the others, and tears nobody away.
 */
export function placeOfFile(name: string, here: string): string {
  if (here === paths.results) return paths.results
  return PLACES.find(([ending]) => ending.test(name))?.[1] ?? paths.progress
}
