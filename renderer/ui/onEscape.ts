import type { KeyboardEvent } from 'react'

/**
 * Closes what a button has opened, from the button itself: Mantine listens for Escape only inside of
 * what is open. The key goes no further, so that it does not close what lies below as well.
 */
export const onEscape =
  (isOpen: boolean, close: () => void) =>
  (event: KeyboardEvent): void => {
    if (!isOpen || event.key !== 'Escape') return
    event.stopPropagation()
    close()
  }
