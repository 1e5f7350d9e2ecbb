import { Button } from '@mantine/core'
import { PenLine } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useDatabase } from '../../data/DatabaseContext.tsx'
import { draftOfPack } from '../../data/draftOfPack.ts'
import { navigate } from '../../state/hashLocation.ts'
import { paths } from '../../state/paths.ts'
import { Notice } from '../../ui/Notice.tsx'

export interface EditPackButtonProps {
  /** Id of an installed pack. */
  readonly pack: string
  readonly title: string
}

/** Goes on writing a pack that is installed. What is in the atlas stays until it is put in anew. */
export function EditPackButton({ pack, title }: EditPackButtonProps) {
  const { t } = useTranslation('author')
  const db = useDatabase()
  const [hasFailed, setFailed] = useState(false)
  const edit = async (): Promise<void> => {
    if (!db) return
    try {
      const row = await draftOfPack(db, pack, Date.now())
      setFailed(row === null)
      if (row) navigate(paths.draft(row.id))
    } catch (error) {
      console.error('an installed pack was not opened for editing', error)
      setFailed(true)
    }
  }
  return (
    <>
      <Button
        variant="default"
        size="sm"
        leftSection={<PenLine size={16} aria-hidden="true" />}
        aria-label={t('editOne', { title })}
        onClick={() => void edit()}
      >
        {t('edit')}
      </Button>
      {hasFailed && <Notice tone="bad">{t('editFailed')}</Notice>}
    </>
  )
}
