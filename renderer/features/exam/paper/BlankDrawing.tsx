import { useEffect, useRef } from 'react'
import type { Scene } from '../../../domain/drawing/scene.ts'
import { sceneToSvg } from '../../../domain/drawing/sceneToSvg.ts'
import styles from './Paper.module.css'

/** A drawing on the page, the same that goes into files. */
export function BlankDrawing({ scene }: { readonly scene: Scene }) {
  const frame = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const svg = new DOMParser().parseFromString(sceneToSvg(scene), 'image/svg+xml')
    frame.current?.replaceChildren(document.importNode(svg.documentElement, true))
  }, [scene])
  return <div ref={frame} className={styles.drawing} />
}
