import { type RefObject, useEffect } from 'react'
import type { DraftPlace } from '../../domain/authoring/place.ts'
import { fieldKey } from './ItemPlace.ts'

const FOCUSABLE = 'input, textarea, select, button'

/** Leads the keyboard to the field that the address names, each time that one comes there: `arrivals` counts them. */
export function useArrival(
  page: RefObject<HTMLElement | null>,
  place: DraftPlace,
  arrivals: number,
): void {
  const name = place.field ? fieldKey(place) : null
  const { locale } = place
  // biome-ignore lint/correctness/useExhaustiveDependencies: coming to the same field again is an arrival too
  useEffect(() => {
    if (name === null) return
    // After the form has been drawn.
    const frame = requestAnimationFrame(() => {
      const found = nearestField(page.current, name)
      const inLanguage = locale && found?.querySelector<HTMLElement>(`[lang="${locale}"]`)
      const target = inLanguage ?? found?.querySelector<HTMLElement>(FOCUSABLE)
      target?.scrollIntoView({ block: 'center' })
      target?.focus({ preventScroll: true })
    })
    return () => cancelAnimationFrame(frame)
  }, [page, name, locale, arrivals])
}

/** A fault of a whole list leads to its first field, one of a part that has no field to what it is part of. */
function nearestField(page: HTMLElement | null, name: string): Element | null {
  const all = [...(page?.querySelectorAll('[data-field]') ?? [])]
  const nameOf = (element: Element): string => element.getAttribute('data-field') ?? ''
  return (
    all.find((each) => nameOf(each) === name) ??
    all.find((each) => nameOf(each).startsWith(`${name}.`)) ??
    all.find((each) => name.startsWith(`${nameOf(each)}.`)) ??
    all.find((each) => nameOf(each).startsWith(name.slice(0, name.lastIndexOf('/') + 1))) ??
    null
  )
}
