import { describe, expect, it } from 'vitest'
import { type Figure, isMet, ratioOf, targetText } from '../../bench/figures/figure.ts'
import { jsonRow } from '../../bench/figures/jsonRow.ts'
import { table } from '../../bench/figures/table.ts'

const summary = (median: number) => ({ median, min: median - 1, max: median + 1, runs: 7 })

const makeFigure = (changes: Partial<Figure> = {}): Figure => ({
  row: 'deep-link-warm',
  unit: 'ms',
  target: { ratioAtMost: 1.3 },
  ours: summary(120),
  peerName: 'React Flow',
  peer: summary(100),
  ...changes,
})

describe('whether a target is met', () => {
  it('goes by the medians', () => {
    expect(isMet(makeFigure())).toBe(true)
    expect(isMet(makeFigure({ ours: summary(131) }))).toBe(false)
  })

  it('lets a bound itself pass, but not where we want to be ahead', () => {
    expect(isMet(makeFigure({ ours: summary(130) }))).toBe(true)
    expect(isMet(makeFigure({ target: { ratioBelow: 1 }, ours: summary(100) }))).toBe(false)
  })

  it('asks for every bound and every condition', () => {
    const target = { atMost: 100, ratioAtMost: 2 }

    expect(isMet(makeFigure({ target, ours: summary(100) }))).toBe(true)
    expect(isMet(makeFigure({ target, ours: summary(101) }))).toBe(false)
    expect(
      isMet(makeFigure({ conditions: [{ says: 'the selection is kept', holds: false }] })),
    ).toBe(false)
  })

  it('wants frames to be many, not few', () => {
    const fps = makeFigure({ unit: 'fps', target: { atLeast: 55 } })

    expect(isMet({ ...fps, ours: summary(56) })).toBe(true)
    expect(isMet({ ...fps, ours: summary(54) })).toBe(false)
  })

  it('is left open where ours, or the peer that it is measured by, could not be measured', () => {
    expect(isMet(makeFigure({ ours: null }))).toBeNull()
    expect(isMet(makeFigure({ peer: null }))).toBeNull()
    expect(isMet(makeFigure({ target: {} }))).toBeNull()
  })
})

it('divides ours by the peer', () => {
  expect(ratioOf(makeFigure())).toBeCloseTo(1.2)
  expect(ratioOf(makeFigure({ peer: null }))).toBeNull()
})

it('writes a target in signs', () => {
  expect(targetText(makeFigure({ target: { atMost: 100, ratioAtMost: 0.2 } }))).toBe(
    '≤ 100 ms, ≤ 0.2 × peer',
  )
  expect(targetText(makeFigure({ target: {} }))).toBeNull()
})

describe('a JSON row', () => {
  it('holds medians, their spread, the peer, the ratio and the verdict', () => {
    expect(jsonRow(makeFigure())).toEqual({
      row: 'deep-link-warm',
      ours: 120,
      peer: 100,
      peerName: 'React Flow',
      unit: 'ms',
      ratio: 1.2,
      target: '≤ 1.3 × peer',
      met: true,
      runs: 7,
      min: 119,
      max: 121,
      peerMin: 99,
      peerMax: 101,
      note: null,
    })
  })

  it('says why there is no figure instead of making one up', () => {
    const row = jsonRow(makeFigure({ ours: null, note: 'not measurable yet: no such button' }))

    expect(row).toMatchObject({ ours: null, ratio: null, met: null, runs: 0 })
    expect(row.note).toContain('no such button')
  })

  it('names the conditions that do not hold', () => {
    const conditions = [{ says: 'the selection is kept', holds: false }]

    expect(jsonRow(makeFigure({ conditions })).note).toBe('not true: the selection is kept')
  })
})

describe('the table', () => {
  it('puts every column under its heading', () => {
    const [headings, , line] = table([makeFigure()]).split('\n')

    expect(headings?.indexOf('peer')).toBe(line?.indexOf('React Flow'))
    expect(headings?.indexOf('ratio')).toBe(line?.indexOf('1.20'))
    expect(line).toMatch(/^deep-link-warm +120 \(119–121\) +ms .* yes$/)
  })

  it('shows three figures that matter, whatever the size', () => {
    const text = table([makeFigure({ ours: { median: 0.1234, min: 0, max: 12.345, runs: 7 } })])

    expect(text).toContain('0.123 (0–12.3)')
  })

  it('ends with the remarks', () => {
    expect(table([makeFigure({ ours: null, note: 'not measurable yet' })])).toMatch(
      /not measured\n\ndeep-link-warm: not measurable yet$/,
    )
  })
})
