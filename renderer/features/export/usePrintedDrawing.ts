import { useEffect } from 'react'
import type { SheetsRequest } from './makeSheets.ts'

/**
 * What the browser's own «print» gives while a drawing is on screen: its sheet, whole and in vector,
 * instead of the part of the canvas that happens to be in sight.
 */
export function usePrintedDrawing(request: SheetsRequest, isOn: boolean): void {
  useEffect(() => {
    if (!isOn) return
    // Off the first screen's path; but before anybody prints, because the browser waits for nothing.
    let print: ((request: SheetsRequest) => () => void) | null = null
    const { diagram, subject, locale, layouts } = request
    // A failure is said where the diagram is drawn.
    layouts.load(diagram, subject.actors, locale).catch(() => undefined)
    let takeAway: (() => void) | null = null
    void import('./printDrawing.ts').then(
      ({ printDrawing }) => {
        print = printDrawing
      },
      (error: unknown) => console.error('what prints drawings did not load', error),
    )
    const before = (): void => {
      takeAway = print?.(request) ?? null
    }
    const after = (): void => {
      takeAway?.()
      takeAway = null
    }
    window.addEventListener('beforeprint', before)
    window.addEventListener('afterprint', after)
    return () => {
      after()
      window.removeEventListener('beforeprint', before)
      window.removeEventListener('afterprint', after)
    }
  }, [request, isOn])
}
