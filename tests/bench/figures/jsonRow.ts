import { type Figure, isMet, ratioOf, targetText } from './figure.ts'

/** A figure as it stands in the JSON file: medians, with the spread of ours beside them. */
export function jsonRow(figure: Figure) {
  const { row, unit, ours, peer, peerName, conditions = [], note } = figure
  const broken = conditions.filter(({ holds }) => !holds).map(({ says }) => `not true: ${says}`)
  const notes = [...(note === undefined ? [] : [note]), ...broken]
  const ratio = ratioOf(figure)
  return {
    row,
    ours: ours && rounded(ours.median),
    peer: peer ? rounded(peer.median) : null,
    peerName: peerName ?? null,
    unit,
    ratio: ratio === null ? null : rounded(ratio),
    target: targetText(figure),
    met: isMet(figure),
    runs: ours?.runs ?? 0,
    min: ours && rounded(ours.min),
    max: ours && rounded(ours.max),
    peerMin: peer ? rounded(peer.min) : null,
    peerMax: peer ? rounded(peer.max) : null,
    note: notes.length === 0 ? null : notes.join('; '),
  }
}

export const rounded = (value: number): number => Math.round(value * 1000) / 1000
