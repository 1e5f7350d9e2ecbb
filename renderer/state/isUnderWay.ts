import { isOver } from '../domain/memory/revision.ts'
import type { ScreenState } from './createScreenStore.ts'
import { diagramModeOf } from './diagramMode.ts'
import { diagramInPlace, isForAudience } from './paths.ts'

const EXERCISES = ['walk', 'recall', 'rebuild']

/**
 * Whether something is under way in this window that must not be broken into: a quiz or a revision,
 * wherever one looks meanwhile, and at `place` an examination, an exercise, anything before an audience.
 */
export function isUnderWay(
  { sitting, revision }: Pick<ScreenState, 'sitting' | 'revision'>,
  place: string,
): boolean {
  if (sitting && sitting.position < sitting.questionIds.length) return true
  if (revision && !isOver(revision)) return true
  const [path = '', search = ''] = place.split('?')
  if (path.startsWith('/present') || isForAudience(path)) return true
  if (/^\/exam\/(?!paper$)[^/]+$/.test(path)) return true
  const mode = diagramModeOf(new URLSearchParams(search).get('mode'))
  return diagramInPlace(place) !== null && EXERCISES.includes(mode)
}
