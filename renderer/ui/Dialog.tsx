import { Modal } from '@mantine/core'
import { type ReactNode, useEffect, useState } from 'react'
import styles from './Dialog.module.css'

interface Props {
  readonly title: string
  /** Says of the button in the corner what it does. */
  readonly closing: string
  readonly onClose: () => void
  /** How wide it may be. */
  readonly size?: string
  readonly children: ReactNode
}

/** Something to be settled first. The keyboard goes back to where it came from. */
export function Dialog({ title, closing, onClose, size = '30rem', children }: Props) {
  const [opener] = useState(() => document.activeElement)
  useEffect(
    () => () => {
      // After the dialog has let go of the keyboard.
      setTimeout(() => {
        if (opener instanceof HTMLElement && opener.isConnected) opener.focus()
      })
    },
    [opener],
  )
  return (
    <Modal.Root
      opened
      onClose={onClose}
      size={size}
      centered
      // It would do so by a style element, which our content security policy refuses.
      lockScroll={false}
      returnFocus={false}
    >
      <Modal.Overlay />
      <Modal.Content>
        {/* To a screen reader a header is the banner of a whole page, and a page has one. */}
        <Modal.Header role="none">
          <Modal.Title className={styles.title ?? ''}>{title}</Modal.Title>
          <Modal.CloseButton aria-label={closing} />
        </Modal.Header>
        <Modal.Body>
          <div className={styles.body}>{children}</div>
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  )
}
