/** Gives the keyboard to a part of the frame after the next drawing: it may only now come into the page, or move. */
export function focusSoon(frame: Element | null, selector: string): void {
  requestAnimationFrame(() =>
    frame
      ?.querySelector<HTMLElement>(selector)
      ?.focus({ preventScroll: selector.includes('step') }),
  )
}
