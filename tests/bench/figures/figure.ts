import type { Summary } from './summary.ts'

export type Unit = '/s' | 'ms' | 'fps' | '%' | 'kB' | 'MB' | 'frames'

/** What we hold ourselves to; every bound that is given has to hold. Empty: for the record only. */
export interface Target {
  readonly atMost?: number
  readonly atLeast?: number
  /** Bounds of ours divided by the peer's. */
  readonly ratioAtMost?: number
  readonly ratioBelow?: number
  readonly ratioAtLeast?: number
}

/** One line of the table. */
export interface Figure {
  readonly row: string
  readonly unit: Unit
  readonly target: Target
  /** Null where ours could not be measured; `note` then says why. */
  readonly ours: Summary | null
  readonly peerName?: string
  readonly peer?: Summary | null
  /** What must also be true, such as a selection that is kept. */
  readonly conditions?: readonly { readonly says: string; readonly holds: boolean }[]
  readonly note?: string
}

/** Ours divided by the peer's median; null where either is missing. */
export function ratioOf({ ours, peer }: Figure): number | null {
  return ours && peer && peer.median > 0 ? ours.median / peer.median : null
}

/** Whether the target is met; null where there is none, or it cannot be told. */
export function isMet(figure: Figure): boolean | null {
  const { ours, target, conditions = [] } = figure
  if (!ours) return null
  const { atMost, atLeast, ratioAtMost, ratioBelow, ratioAtLeast } = target
  const ratio = ratioOf(figure)
  const needsRatio = [ratioAtMost, ratioBelow, ratioAtLeast].some((bound) => bound !== undefined)
  if (needsRatio && ratio === null) return null

  const verdicts = [
    ...(atMost === undefined ? [] : [ours.median <= atMost]),
    ...(atLeast === undefined ? [] : [ours.median >= atLeast]),
    ...(ratioAtMost === undefined || ratio === null ? [] : [ratio <= ratioAtMost]),
    ...(ratioBelow === undefined || ratio === null ? [] : [ratio < ratioBelow]),
    ...(ratioAtLeast === undefined || ratio === null ? [] : [ratio >= ratioAtLeast]),
    ...conditions.map(({ holds }) => holds),
  ]
  return verdicts.length === 0 ? null : verdicts.every(Boolean)
}

/** The target in signs: «≤ 1.3 × peer»; null where there is none. */
export function targetText({ target, unit }: Figure): string | null {
  const { atMost, atLeast, ratioAtMost, ratioBelow, ratioAtLeast } = target
  const parts = [
    ...(atMost === undefined ? [] : [`≤ ${atMost} ${unit}`]),
    ...(atLeast === undefined ? [] : [`≥ ${atLeast} ${unit}`]),
    ...(ratioAtMost === undefined ? [] : [`≤ ${ratioAtMost} × peer`]),
    ...(ratioBelow === undefined ? [] : [`< ${ratioBelow} × peer`]),
    ...(ratioAtLeast === undefined ? [] : [`≥ ${ratioAtLeast} × peer`]),
  ]
  return parts.length === 0 ? null : parts.join(', ')
}
