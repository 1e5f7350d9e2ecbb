import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { DraftPlace } from '../../../domain/authoring/place.ts'
import { Dialog } from '../../../ui/Dialog.tsx'
import styles from '../DraftScreen.module.css'
import { fieldKey } from '../ItemPlace.ts'
import { usePlaceWords } from '../usePlaceWords.ts'

interface Props {
  readonly title: string
  readonly uses: readonly DraftPlace[]
  readonly onRemove: () => void
  readonly onClose: () => void
}

/** Asks before something goes on which other things rest, and says which. */
export function RemoveUsed({ title, uses, onRemove, onClose }: Props) {
  const { t } = useTranslation('author')
  const wordsOf = usePlaceWords()
  return (
    <Dialog title={title} closing={t('close')} onClose={onClose}>
      <p>{t('usedIn', { count: uses.length })}</p>
      <ul>
        {uses.map((place) => (
          <li key={fieldKey(place)}>{wordsOf(place)}</li>
        ))}
      </ul>
      <div className={styles.actions}>
        <Button variant="default" onClick={onClose} data-autofocus>
          {t('cancel')}
        </Button>
        <Button
          onClick={() => {
            onRemove()
            onClose()
          }}
        >
          {t('removeAll')}
        </Button>
      </div>
    </Dialog>
  )
}
