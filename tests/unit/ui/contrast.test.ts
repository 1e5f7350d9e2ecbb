import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const css = readFileSync(`${import.meta.dirname}/../../../renderer/ui/tokens.css`, 'utf8')

function tokensOf(selector: string): Readonly<Record<string, string>> {
  const [, body = ''] = css.split(`${selector} {`)
  const rule = body.slice(0, body.indexOf('}'))
  return Object.fromEntries(
    [...rule.matchAll(/--([a-z-]+): ([^;]+);/g)].map(([, name, value]) => [name, value]),
  )
}

/** Relative luminance of «#rrggbb», as WCAG 2.2 defines it. */
function luminance(colour: string): number {
  const channels = [1, 3, 5].map((at) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  })
  const [red = 0, green = 0, blue = 0] = channels
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (lighter + 0.05) / (darker + 0.05)
}

const PENS = ['blue', 'vermilion', 'green', 'black'] as const
const KINDS = ['start', 'decision', 'sanction', 'outcome'] as const
const GROUNDS = [
  'surface',
  'paper',
  'lane-even',
  'lane-odd',
  ...KINDS.map((kind) => `${kind}-soft`),
]
const LANES = ['lane-even', 'lane-odd', 'paper', 'surface'] as const

const light = tokensOf(':root')
const THEMES = {
  light,
  dark: { ...light, ...tokensOf(':root[data-theme="dark"]') },
  projector: { ...light, ...tokensOf(':root[data-theme="projector"]') },
}

describe.each(Object.entries(THEMES))('in the %s theme', (_, tokens) => {
  const ratio = (one: string, other: string): number => {
    const [front, ground] = [tokens[one], tokens[other]]
    if (!front || !ground) throw new Error(`no colour is called ${one} or ${other}`)
    return contrast(front, ground)
  }
  const texts = [
    ...GROUNDS.flatMap((ground) => [['ink', ground] as const, ['ink-soft', ground] as const]),
    ...KINDS.flatMap((kind) => [[kind, `${kind}-soft`] as const, [kind, 'surface'] as const]),
    ['accent', 'surface'] as const,
    ['accent-ink', 'accent'] as const,
    ['accent', 'accent-soft'] as const,
  ]
  const borders = [
    ...LANES.flatMap((lane) => [
      ['line-strong', lane] as const,
      ['accent', lane] as const,
      ['focus', lane] as const,
      ...KINDS.map((kind) => [kind, lane] as const),
      ...PENS.map((pen) => [`pen-${pen}`, lane] as const),
    ]),
  ]

  it.each(texts)('letters of %s read on %s', (front, ground) => {
    expect(ratio(front, ground)).toBeGreaterThanOrEqual(4.5)
  })

  it.each(borders)('a border of %s stands out on %s', (front, ground) => {
    expect(ratio(front, ground)).toBeGreaterThanOrEqual(3)
  })
})
