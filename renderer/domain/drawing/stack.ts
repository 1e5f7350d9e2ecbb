import { type Block, group } from './scene.ts'

/** Blocks one under another at the left, `gap` pixels apart. Empty ones take no room. */
export function stack(blocks: readonly Block[], gap: number): Block {
  let y = 0
  const items = blocks
    .filter(({ height }) => height > 0)
    .map((block) => {
      const placed = group(undefined, 0, y, block.items)
      y += block.height + gap
      return placed
    })
  return {
    width: Math.max(0, ...blocks.map(({ width }) => width)),
    height: Math.max(0, y - gap),
    items,
  }
}
