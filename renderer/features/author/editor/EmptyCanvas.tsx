import { Button } from '@mantine/core'
import { Plus } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import styles from './DiagramEditor.module.css'

/** A diagram in which nothing stands yet. */
export function EmptyCanvas({ onAdd }: { readonly onAdd: () => void }) {
  const { t } = useTranslation('author')
  return (
    <div className={styles.empty}>
      <p>{t('emptyDiagram')}</p>
      <Button leftSection={<Plus size={18} aria-hidden="true" />} onClick={onAdd}>
        {t('addStep')}
      </Button>
    </div>
  )
}
