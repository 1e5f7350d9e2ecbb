import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { PALETTES } from '../../../../renderer/domain/drawing/palette.ts'

const css = readFileSync(`${import.meta.dirname}/../../../../renderer/ui/tokens.css`, 'utf8')

/** The custom properties that one rule of the sheet sets. */
function tokensOf(selector: string): Readonly<Record<string, string>> {
  const [, body = ''] = css.split(`${selector} {`)
  const rule = body.slice(0, body.indexOf('}'))
  return Object.fromEntries(
    [...rule.matchAll(/--([a-z-]+): ([^;]+);/g)].map(([, name, value]) => [name, value]),
  )
}

const light = tokensOf(':root')

describe.each([
  ['light', light],
  ['dark', { ...light, ...tokensOf(':root[data-theme="dark"]') }],
  ['projector', { ...light, ...tokensOf(':root[data-theme="projector"]') }],
] as const)('the %s palette', (name, tokens) => {
  it('has the colours of the screen', () => {
    const palette = PALETTES[name]

    expect(tokens).toMatchObject(palette)
    expect(Object.values(palette).every((colour) => /^#[0-9a-f]{6}$/.test(colour))).toBe(true)
  })
})
