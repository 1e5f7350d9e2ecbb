import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { PackRow } from '../../data/pack.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import styles from './Packs.module.css'

interface Props {
  readonly pack: PackRow
  readonly onRemove: () => void
  readonly onClose: () => void
}

/** Asks once more: the file may be nowhere else. */
export function RemovePack({ pack, onRemove, onClose }: Props) {
  const { t } = useTranslation('packs')
  const { locale } = useLocale()
  const title = pack.manifest.title[locale]
  return (
    <Dialog title={t('removing', { title })} closing={t('cancel')} onClose={onClose}>
      <p>{t('removing.text')}</p>
      <div className={styles.actions}>
        <Button onClick={onRemove}>{t('remove')}</Button>
        <Button variant="default" onClick={onClose}>
          {t('cancel')}
        </Button>
      </div>
    </Dialog>
  )
}
