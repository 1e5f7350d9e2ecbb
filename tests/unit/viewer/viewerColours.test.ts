import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, it } from 'vitest'
import { PALETTES } from '../../../renderer/domain/drawing/palette.ts'

const css = readFileSync(
  resolve(import.meta.dirname, '../../../renderer/viewer/viewer.css'),
  'utf8',
)

/** The variables of each block of colours in turn: light, dark, strong lines. */
const blocks = [...css.matchAll(/:root \{([^}]*)\}/g)].map(([, body = '']) =>
  Object.fromEntries([...body.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, k, v]) => [k, v])),
)

it.each([
  ['light', blocks[0]],
  ['dark', { ...blocks[0], ...blocks[1] }],
  ['projector', { ...blocks[0], ...blocks[2] }],
] as const)('draws in the colours of the program, in the %s theme', (theme, variables) => {
  // Nobody draws on a page that stands alone.
  const drawn = Object.entries(PALETTES[theme]).filter(([name]) => !name.startsWith('pen-'))

  expect(blocks).toHaveLength(3)
  expect(variables).toMatchObject(Object.fromEntries(drawn))
})
