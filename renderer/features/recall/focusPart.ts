/**
 * Gives the keyboard to a step of the drawing, or to an item of the tray, after the next drawing: it
 * may only now come into the page.
 */
export const focusStep = (frame: Element | null, step: string | null): void =>
  focusSoon(
    frame,
    step === null ? '[data-step][tabindex="0"]' : `[data-step="${CSS.escape(step)}"]`,
  )

export const focusItem = (frame: Element | null, item: string | null = null): void =>
  focusSoon(
    frame,
    item === null ? '[data-item][tabindex="0"]' : `[data-item="${CSS.escape(item)}"]`,
  )

function focusSoon(frame: Element | null, selector: string): void {
  requestAnimationFrame(() =>
    frame
      ?.querySelector<HTMLElement>(selector)
      ?.focus({ preventScroll: selector.includes('step') }),
  )
}
