import { Modal } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import styles from './KeysDialog.module.css'
import { STAGE_KEYS } from './stageKeys.ts'

/** The keys of a presentation. */
export function KeysDialog({
  isOpen,
  onClose,
}: {
  readonly isOpen: boolean
  readonly onClose: () => void
}) {
  const { t } = useTranslation('present')
  return (
    <Modal.Root opened={isOpen} onClose={onClose} size="52rem" centered lockScroll={false}>
      <Modal.Overlay />
      <Modal.Content>
        {/* To a screen reader a header is the banner of a whole page, and a page has one. */}
        <Modal.Header role="none">
          <Modal.Title>{t('keys')}</Modal.Title>
          <Modal.CloseButton aria-label={t('close')} />
        </Modal.Header>
        <Modal.Body>
          <dl className={styles.keys}>
            {STAGE_KEYS.map(([does, keys]) => (
              <div key={does}>
                <dt>
                  {keys.map((key) => (
                    <kbd key={key}>{key}</kbd>
                  ))}
                </dt>
                <dd>{t(`key.${does}`)}</dd>
              </div>
            ))}
          </dl>
          <p className={styles.hint}>{t('keysHint')}</p>
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  )
}
