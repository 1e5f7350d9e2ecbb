/** What shows that a page has drawn what it is to draw. */
export interface Marker {
  readonly selector: string
  /** How many such elements there have to be. */
  readonly count: number
}

export interface Drawn {
  /** When the marker was on screen, in milliseconds from navigation. */
  readonly atMs: number
  /** The longest time between two frames until then. */
  readonly longestFrameMs: number
}

/** How the mouse wheel is turned over a drawing, a little in every frame. */
export interface Wheel {
  readonly x: number
  readonly y: number
  readonly durationMs: number
  /** Pixels; taken in turn, frame by frame, over and over. */
  readonly turns: readonly number[]
  /** With Ctrl, which zooms. */
  readonly zooms: boolean
}

export interface Frames {
  /** Frames in which the drawing stood elsewhere than in the frame before. */
  readonly drawn: number
  readonly elapsedMs: number
}

/** How soon a page answered an input. */
export interface Answer {
  /** Frames of a screen with 60 a second from the input to the one that shows the answer: 1 is the next. */
  readonly frames: number
  /** From the input until that frame has been drawn. */
  readonly ms: number
}

interface PageWatch {
  readonly opened: Promise<Drawn>
  whenDrawn(marker: Marker): Promise<Drawn>
  turnWheel(wheel: Wheel): Promise<Frames>
  /** Waits for the next input of that kind, such as `click`, and then for the marker. */
  answerTo(input: string, marker: Marker): Promise<Answer>
  /** Until the returned function is called; it gives the longest time that the main thread was taken. */
  recordBlocking(): () => number
}

declare global {
  interface Window {
    bench: PageWatch
  }
}

/**
 * Runs in every measured page before any script of its own; the same for ours and for every peer.
 * «Painted» is the frame after the first one that began with the marker in the document, laid out
 * and visible, and with nothing marked as busy: by then the frame with the marker has been drawn.
 */
export function watchPage(opening: Marker): void {
  const isThere = ({ selector, count }: Marker): boolean => {
    const found = document.querySelectorAll(selector)
    const first = found[0]
    return (
      first !== undefined &&
      found.length >= count &&
      first.getBoundingClientRect().width > 0 &&
      getComputedStyle(first).visibility === 'visible' &&
      document.querySelector('[aria-busy="true"]') === null
    )
  }

  const whenDrawn = (marker: Marker): Promise<Drawn> =>
    new Promise((resolve) => {
      let before = performance.now()
      let longestFrameMs = 0
      let isDrawn = false
      const look = () => {
        const now = performance.now()
        longestFrameMs = Math.max(longestFrameMs, now - before)
        before = now
        if (isDrawn) {
          resolve({ atMs: now, longestFrameMs })
          return
        }
        isDrawn = isThere(marker)
        requestAnimationFrame(look)
      }
      requestAnimationFrame(look)
    })

  const place = (): string =>
    document.querySelector<HTMLElement>('.react-flow__viewport')?.style.transform ?? ''

  // The wheel is turned in the page, not from outside: a bench that is short of time itself would
  // otherwise turn it too seldom and find fewer frames than the page can draw.
  const turnWheel = ({ x, y, durationMs, turns, zooms }: Wheel): Promise<Frames> =>
    new Promise((resolve) => {
      let start: number | null = null
      let frame = 0
      let drawn = 0
      let last = place()
      const look = (now: number) => {
        start ??= now
        const current = place()
        if (current !== last) drawn += 1
        last = current
        if (now - start >= durationMs) {
          resolve({ drawn, elapsedMs: now - start })
          return
        }
        const deltaY = turns[frame % turns.length] ?? 0
        frame += 1
        document.elementFromPoint(x, y)?.dispatchEvent(
          new WheelEvent('wheel', {
            deltaY,
            ctrlKey: zooms,
            clientX: x,
            clientY: y,
            bubbles: true,
            cancelable: true,
          }),
        )
        requestAnimationFrame(look)
      }
      requestAnimationFrame(look)
    })

  const FRAME_MS = 1000 / 60
  const answerTo = (input: string, marker: Marker): Promise<Answer> =>
    new Promise((resolve) => {
      const onInput = ({ timeStamp }: Event) => {
        const look = (frame: number) => {
          if (!isThere(marker)) {
            requestAnimationFrame(look)
            return
          }
          requestAnimationFrame((next) => {
            const until = Math.max(1, Math.ceil((frame - timeStamp) / FRAME_MS))
            // A frame that takes long to draw keeps the next one, and itself, waiting.
            const late = Math.max(0, Math.round((next - frame) / FRAME_MS) - 1)
            resolve({ frames: until + late, ms: performance.now() - timeStamp })
          })
        }
        requestAnimationFrame(look)
      }
      window.addEventListener(input, onInput, { capture: true, once: true })
    })

  const BEAT_MS = 4
  const recordBlocking = () => {
    let before = performance.now()
    let longest = 0
    const beat = () => {
      const now = performance.now()
      longest = Math.max(longest, now - before - BEAT_MS)
      before = now
    }
    const beating = setInterval(beat, BEAT_MS)
    return () => {
      beat()
      clearInterval(beating)
      return Math.max(0, longest)
    }
  }

  window.bench = { opened: whenDrawn(opening), whenDrawn, turnWheel, answerTo, recordBlocking }
}
