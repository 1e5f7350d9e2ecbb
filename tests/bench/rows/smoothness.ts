import type { Page } from '@playwright/test'
import { canvasStrings } from '../../../renderer/canvas/strings.ts'
import { NotMeasurable, type Row } from '../bench.ts'
import { inTime } from '../browser/openPage.ts'
import type { Frames, Wheel } from '../browser/watchPage.ts'
import { SETTLING_MS, withPage } from '../browser/withPage.ts'
import { compare } from '../figures/compare.ts'
import type { Target } from '../figures/figure.ts'
import type { Size } from '../graph/benchDiagrams.ts'
import { FRAME } from '../graph/peerGraph.ts'
import { inTurn } from '../inTurn.ts'
import { PEERS, type PeerId } from '../site/peers.ts'
import { markerOf, placeOf } from './ours.ts'

/** 60 frames a second, less one that may fall between two counts. */
const EVERY_FRAME = 59.5

const middle = { x: FRAME.x + FRAME.width / 2, y: FRAME.y + FRAME.height / 2, durationMs: 2000 }

/** Down for a second and up again, 15 pixels a frame. */
const PANNING: Wheel = {
  ...middle,
  turns: [...Array<number>(60).fill(15), ...Array<number>(60).fill(-15)],
  zooms: false,
}
/** A little nearer and back again: the whole stays in view and is drawn anew in each frame. */
const ZOOMING: Wheel = {
  ...middle,
  turns: [...Array<number>(6).fill(-1), ...Array<number>(6).fill(1)],
  zooms: true,
}

interface Wish {
  readonly name: string
  readonly says: string
  readonly size: Size
  readonly peer: PeerId
  readonly target: Target
  readonly wheel: Wheel
  /** Whether the whole of our diagram is brought into view first; the peer starts so. */
  readonly whole: boolean
}

const rowOf = ({ name, says, size, peer, target, wheel, whole }: Wish): Row => ({
  name,
  says,
  measure: async (bench) => {
    const { name: peerName, selector, drawsAll } = PEERS[peer]
    const ourUrl = await bench.site.ours(size, placeOf(`steps-${size}`))
    const peerUrl = await bench.site.peer(peer, size)
    const peerMarker = { selector, count: drawsAll ? size : 1 }
    const [ours, other] = await inTurn(bench, [
      {
        name: 'ours',
        measure: () =>
          withPage(bench, ourUrl, markerOf(size), async (page) => {
            if (whole) await showWhole(page)
            const frames = await turnWheel(page, wheel)
            if (whole) await insistOnWhole(page)
            return frames
          }),
      },
      {
        name: peerName,
        measure: () => withPage(bench, peerUrl, peerMarker, (page) => turnWheel(page, wheel)),
      },
    ])
    if (!ours || !other) return []
    return [compare({ row: name, unit: 'fps', target, ours, peer: other, peerName, of: fps })]
  },
})

const fps = ({ drawn, elapsedMs }: Frames): number => (drawn * 1000) / elapsedMs

async function turnWheel(page: Page, wheel: Wheel): Promise<Frames> {
  const turning = page.evaluate((wheel) => window.bench.turnWheel(wheel), wheel)
  const frames = await inTime(turning, 'the end of the movement')
  if (frames.drawn === 0) throw new NotMeasurable('the drawing did not move')
  return frames
}

/** Presses the button that shows the whole diagram, and makes sure that it does. */
async function showWhole(page: Page): Promise<void> {
  await page.getByRole('button', { name: canvasStrings.ky.fit }).click()
  await page.waitForTimeout(SETTLING_MS)
  await insistOnWhole(page)
}

/** Zooming must not have left the whole behind, as it does where zooming ends before the whole is in view. */
async function insistOnWhole(page: Page): Promise<void> {
  const isWhole = await page.evaluate(() => {
    if (document.querySelector('canvas[data-overview]')) return true
    const frame = document.querySelector('.react-flow')?.getBoundingClientRect()
    const boxes = [...document.querySelectorAll('[data-step]')].map((step) =>
      step.getBoundingClientRect(),
    )
    const top = Math.min(...boxes.map((box) => box.top))
    const bottom = Math.max(...boxes.map((box) => box.bottom))
    return frame !== undefined && bottom - top <= frame.height * 1.2
  })
  if (!isWhole)
    throw new NotMeasurable('the whole diagram cannot be brought into view and zoomed there')
}

const pan = (size: Size): Row =>
  rowOf({
    name: `pan-${size}`,
    says: `panning over a diagram of ${size} steps, drawn frames a second`,
    size,
    peer: 'react-flow-visible',
    target: { atLeast: EVERY_FRAME },
    wheel: PANNING,
    whole: false,
  })

const whole = (size: Size, atLeast: number): Row =>
  rowOf({
    name: `whole-${size}`,
    says: `all ${size} steps in view, zooming in and out, drawn frames a second`,
    size,
    peer: 'react-flow-whole',
    target: { atLeast },
    wheel: ZOOMING,
    whole: true,
  })

export const pan300 = pan(300)
export const pan2000 = pan(2000)
export const whole300 = whole(300, 55)
export const whole2000 = whole(2000, 40)
