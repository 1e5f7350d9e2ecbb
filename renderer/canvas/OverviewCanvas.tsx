import { useStore, useViewport } from '@xyflow/react'
import { useLayoutEffect, useMemo, useRef } from 'react'
import type { StepKind } from '../../content/schema.ts'
import type { DiagramLayout } from '../domain/diagram/diagramLayout.ts'
import { useThemeOnPage } from '../ui/useThemeOnPage.ts'
import styles from './OverviewCanvas.module.css'
import { makeOverview, paintOverview, readColours } from './overview.ts'

interface Props {
  readonly layout: DiagramLayout
  readonly kindOf: ReadonlyMap<string, StepKind>
  readonly selected: string | null
}

/** A large drawing seen from afar: painted anew on each move, where elements by the thousand would stutter. */
export function OverviewCanvas({ layout, kindOf, selected }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const { x, y, zoom } = useViewport()
  const frameWidth = useStore((state) => state.width)
  const frameHeight = useStore((state) => state.height)
  const theme = useThemeOnPage()
  const overview = useMemo(() => makeOverview(layout, kindOf), [layout, kindOf])
  // biome-ignore lint/correctness/useExhaustiveDependencies: the theme changes the colours that are read
  const colours = useMemo(() => readColours(document.documentElement), [theme])

  useLayoutEffect(() => {
    const context = canvas.current?.getContext('2d')
    if (!canvas.current || !context) return
    const density = window.devicePixelRatio
    const width = Math.round(frameWidth * density)
    const height = Math.round(frameHeight * density)
    if (canvas.current.width !== width) canvas.current.width = width
    if (canvas.current.height !== height) canvas.current.height = height
    context.setTransform(1, 0, 0, 1, 0, 0)
    context.clearRect(0, 0, width, height)
    context.setTransform(zoom * density, 0, 0, zoom * density, x * density, y * density)
    paintOverview(context, overview, colours, zoom * density, selected)
  }, [overview, colours, x, y, zoom, frameWidth, frameHeight, selected])

  // Nothing in it can be focused: the text twin and the arrow keys serve those who do not see it.
  return (
    <div className={styles.overview} aria-hidden="true">
      <canvas ref={canvas} data-overview />
    </div>
  )
}
