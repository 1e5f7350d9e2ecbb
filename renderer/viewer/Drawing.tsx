/** @jsxImportSource preact */
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { branchesOf, type Direction, moveFrom } from '../domain/diagram/navigate.ts'
import { fill } from '../domain/viewer/fill.ts'
import type { DiagramPage } from '../domain/viewer/viewerPage.ts'
import { firstView, showing, type View, wholeView, within, zoomed } from './camera.ts'

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
}
const NEARER = 1.25
/** A press that moves less is no pull. */
const STILL_PX = 4
const RING_GAP = 5

interface Props {
  readonly page: DiagramPage
  readonly selected: string | null
  readonly onSelect: (step: string | null) => void
  readonly onOpen: () => void
}

/** The drawing: pulled and zoomed by mouse, finger or buttons, walked by arrow keys; one stop for the Tab key. */
export function Drawing({ page, selected, onSelect, onOpen }: Props) {
  const { words, steps } = page
  const frame = useRef<HTMLDivElement>(null)
  const svg = useRef<SVGSVGElement | null>(null)
  const [view, setView] = useState<View | null>(null)
  const pull = useRef<{ x: number; y: number; view: View; isMoving: boolean } | null>(null)

  useLayoutEffect(() => {
    svg.current = drawnIn(frame.current, page)
    setView(firstView(page, sizeOf(frame.current)))
    const watch = new ResizeObserver(() =>
      setView((before) => {
        const { width, height } = sizeOf(frame.current)
        return before && { ...before, height: (before.width * height) / width }
      }),
    )
    if (frame.current) watch.observe(frame.current)
    return () => watch.disconnect()
  }, [page])

  useLayoutEffect(() => {
    if (view)
      svg.current?.setAttribute('viewBox', `${view.x} ${view.y} ${view.width} ${view.height}`)
  }, [view])

  useEffect(() => {
    const stop = selected ?? steps[0]?.id
    for (const part of partsIn(svg.current)) {
      const id = idOf(part)
      part.setAttribute('tabindex', id === stop ? '0' : '-1')
      if (id === selected) part.setAttribute('aria-current', 'step')
      else part.removeAttribute('aria-current')
    }
    const box = steps.find(({ id }) => id === selected)?.box
    if (box) setView((before) => before && showing(before, box))
  }, [selected, steps])

  const zoom = (factor: number, at?: { readonly x: number; readonly y: number }): void =>
    setView((before) => {
      if (!before) return before
      const middle = { x: before.x + before.width / 2, y: before.y + before.height / 2 }
      const { x, y } = at ?? middle
      return within(zoomed(before, factor, sizeOf(frame.current), page, x, y), page)
    })
  const pointIn = ({ clientX, clientY }: MouseEvent, from: View) => {
    const { left = 0, top = 0 } = frame.current?.getBoundingClientRect() ?? {}
    const scale = from.width / sizeOf(frame.current).width
    return { x: from.x + (clientX - left) * scale, y: from.y + (clientY - top) * scale }
  }

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const here = idOf(event.target as Element) ?? selected
    const direction = ARROWS[event.key]
    const nodes = steps.map(({ box }) => box)
    const next =
      here !== null && direction
        ? moveFrom(page, { nodes }, here, direction)
        : here !== null && /^[1-9]$/.test(event.key)
          ? branchesOf(page, here)[Number(event.key) - 1]?.step
          : event.key === 'Home'
            ? steps[0]?.id
            : event.key === 'End'
              ? steps.at(-1)?.id
              : null
    if (next) {
      event.preventDefault()
      onSelect(next)
      focusStep(svg.current, next)
    } else if ((event.key === 'Enter' || event.key === ' ') && here) {
      event.preventDefault()
      if (here === selected) onOpen()
      else onSelect(here)
    } else if (event.key === 'Escape') onSelect(null)
    else if (event.key === '+' || event.key === '=') zoom(NEARER)
    else if (event.key === '-') zoom(1 / NEARER)
  }

  return (
    <div class="drawing">
      {/* biome-ignore lint/a11y/noStaticElementInteractions: its parts are buttons, and the pull has buttons too */}
      <div
        ref={frame}
        class="frame"
        onKeyDown={onKeyDown}
        onWheel={(event) => {
          event.preventDefault()
          if (view) zoom(event.deltaY < 0 ? 1.15 : 1 / 1.15, pointIn(event, view))
        }}
        onPointerDown={(event) => {
          if (view && event.button === 0)
            pull.current = { x: event.clientX, y: event.clientY, view, isMoving: false }
        }}
        onPointerMove={(event) => {
          const held = pull.current
          if (!held) return
          const [dx, dy] = [event.clientX - held.x, event.clientY - held.y]
          if (!held.isMoving && Math.hypot(dx, dy) < STILL_PX) return
          if (!held.isMoving) frame.current?.setPointerCapture(event.pointerId)
          held.isMoving = true
          const scale = held.view.width / sizeOf(frame.current).width
          const { x, y } = held.view
          setView(within({ ...held.view, x: x - dx * scale, y: y - dy * scale }, page))
        }}
        onPointerUp={(event) => {
          const held = pull.current
          pull.current = null
          if (!held || held.isMoving) return
          const step = idOf((event.target as Element).closest('[data-part^="step:"]'))
          onSelect(step)
          if (step) focusStep(svg.current, step)
        }}
        onPointerCancel={() => {
          pull.current = null
        }}
      />
      <div class="tools">
        <button
          type="button"
          title={words.larger}
          aria-label={words.larger}
          onClick={() => zoom(NEARER)}
        >
          +
        </button>
        <button
          type="button"
          title={words.smaller}
          aria-label={words.smaller}
          onClick={() => zoom(1 / NEARER)}
        >
          −
        </button>
        <button type="button" onClick={() => setView(wholeView(page, sizeOf(frame.current)))}>
          {words.whole}
        </button>
      </div>
    </div>
  )
}

function sizeOf(frame: HTMLElement | null): { readonly width: number; readonly height: number } {
  const { clientWidth = 1, clientHeight = 1 } = frame ?? {}
  return { width: Math.max(1, clientWidth), height: Math.max(1, clientHeight) }
}

const partsIn = (svg: SVGSVGElement | null): readonly Element[] => [
  ...(svg?.querySelectorAll('[data-part^="step:"]') ?? []),
]

const idOf = (part: Element | null): string | null => {
  const name = part?.getAttribute('data-part') ?? ''
  return name.startsWith('step:') ? name.slice('step:'.length) : null
}

function focusStep(svg: SVGSVGElement | null, step: string): void {
  const part = partsIn(svg).find((each) => idOf(each) === step)
  if (part instanceof SVGElement) part.focus({ preventScroll: true })
}

/** Puts the drawing into its frame, every step a button with a name and a ring for the focus. */
function drawnIn(frame: HTMLElement | null, page: DiagramPage): SVGSVGElement | null {
  const parsed = new DOMParser().parseFromString(page.drawing, 'image/svg+xml').documentElement
  const svg = document.importNode(parsed, true)
  if (!frame || !(svg instanceof SVGSVGElement)) return null
  for (const name of ['width', 'height', 'role']) svg.removeAttribute(name)
  // The title would hang over the whole drawing as a tooltip.
  for (const named of svg.querySelectorAll('title, desc')) named.remove()
  svg.setAttribute('role', 'group')
  svg.setAttribute('aria-label', page.title)
  for (const part of partsIn(svg)) {
    const index = page.steps.findIndex(({ id }) => id === idOf(part))
    const step = page.steps[index]
    if (!step) continue
    const place = fill(page.words.step, { number: index + 1, count: page.steps.length })
    part.setAttribute('role', 'button')
    part.setAttribute(
      'aria-label',
      `${place}, ${page.words.kinds[step.kind]}: ${step.title}. ${step.actor}`,
    )
    part.append(ringFor(step.box))
  }
  frame.replaceChildren(svg)
  return svg
}

function ringFor({ width, height }: { readonly width: number; readonly height: number }): Element {
  const ring = document.createElementNS('http://www.w3.org/2000/svg', 'rect')
  const sizes = {
    x: -RING_GAP,
    y: -RING_GAP,
    width: width + 2 * RING_GAP,
    height: height + 2 * RING_GAP,
    rx: 8,
  }
  for (const [name, value] of Object.entries(sizes)) ring.setAttribute(name, String(value))
  ring.setAttribute('class', 'ring')
  return ring
}
