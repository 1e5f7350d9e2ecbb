import { type Figure, isMet, ratioOf, targetText } from './figure.ts'
import type { Summary } from './summary.ts'

const HEADINGS = ['row', 'ours (min–max)', 'unit', 'peer (min–max)', 'ratio', 'target', 'met']

/** The figures as a table for the terminal, one line each; remarks follow below it. */
export function table(figures: readonly Figure[]): string {
  const lines = figures.map((figure) => {
    const { row, ours, unit, peer, peerName } = figure
    const ratio = ratioOf(figure)
    return [
      row,
      ours ? spread(ours) : '–',
      unit,
      peerName === undefined ? '' : `${peerName}: ${peer ? spread(peer) : '–'}`,
      ratio === null ? '' : ratio.toFixed(2),
      targetText(figure) ?? '',
      verdict(figure),
    ]
  })
  const widths = HEADINGS.map((_, column) =>
    Math.max(...[HEADINGS, ...lines].map((line) => line[column]?.length ?? 0)),
  )
  const drawn = [HEADINGS, widths.map((width) => '─'.repeat(width)), ...lines].map((line) =>
    line
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  )
  return [...drawn, ...remarks(figures)].join('\n')
}

const spread = ({ median, min, max }: Summary): string =>
  `${short(median)} (${short(min)}–${short(max)})`

/** Three figures that matter: 0.123, 1.23, 12.3, 123. */
const short = (value: number): string => {
  const size = Math.abs(value)
  return value.toFixed(size >= 100 || value === 0 ? 0 : size >= 10 ? 1 : size >= 1 ? 2 : 3)
}

function verdict(figure: Figure): string {
  if (!figure.ours) return 'not measured'
  const met = isMet(figure)
  return met === null ? '' : met ? 'yes' : 'NO'
}

function remarks(figures: readonly Figure[]): readonly string[] {
  const told = figures.flatMap(({ row, note, conditions = [] }) => [
    ...(note === undefined ? [] : [`${row}: ${note}`]),
    ...conditions.map(({ says, holds }) => `${row}: ${holds ? '' : 'NOT TRUE: '}${says}`),
  ])
  return told.length === 0 ? [] : ['', ...new Set(told)]
}
