import { Modal } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import styles from './KeysDialog.module.css'

const KEYS = [
  ['1–9', 'answer'],
  ['1–4', 'grade'],
  ['Enter', 'next'],
  ['U', 'undo'],
  ['Ctrl Z', 'undo'],
  ['B', 'bury'],
  ['S', 'suspend'],
  ['W', 'why'],
  ['?', 'list'],
] as const

/** The keys of a session. */
export function KeysDialog({
  isOpen,
  onClose,
}: {
  readonly isOpen: boolean
  readonly onClose: () => void
}) {
  const { t } = useTranslation('revise')
  return (
    <Modal.Root opened={isOpen} onClose={onClose} size="28rem" centered lockScroll={false}>
      <Modal.Overlay />
      <Modal.Content>
        {/* To a screen reader a header is the banner of a whole page, and a page has one. */}
        <Modal.Header role="none">
          <Modal.Title>{t('keys.title')}</Modal.Title>
          <Modal.CloseButton aria-label={t('close')} />
        </Modal.Header>
        <Modal.Body>
          <dl className={styles.keys}>
            {KEYS.map(([key, does]) => (
              <div key={key}>
                <dt>
                  <kbd>{key}</kbd>
                </dt>
                <dd>{t(`keys.${does}`)}</dd>
              </div>
            ))}
          </dl>
          <p className={styles.hint}>{t('keys.hint')}</p>
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  )
}
