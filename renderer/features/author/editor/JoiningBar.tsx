import { Button, NativeSelect } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { canLink } from '../../../domain/authoring/changeDiagram.ts'
import type { DraftDiagram } from '../../../domain/authoring/draft.ts'
import styles from './DiagramEditor.module.css'
import { useNumberedTitle } from './useNumberedTitle.ts'

interface Props {
  readonly diagram: DraftDiagram
  readonly from: string
  readonly onJoin: (to: string) => void
  readonly onCancel: () => void
}

/** Says that a way is being led and how it ends; its end can be chosen from a list too. */
export function JoiningBar({ diagram, from, onJoin, onCancel }: Props) {
  const { t } = useTranslation('author')
  const titleOf = useNumberedTitle(diagram)
  const targets = diagram.steps
    .filter(({ id }) => canLink(diagram, from, id))
    .map(({ id }) => ({ value: id, label: titleOf(id) }))
  return (
    <div className={styles.joining}>
      <span>{t('joining.hint')}</span>
      <NativeSelect
        size="xs"
        aria-label={t('joining.list')}
        value=""
        data={[{ value: '', label: t('joining.list') }, ...targets]}
        onChange={(event) => event.currentTarget.value && onJoin(event.currentTarget.value)}
      />
      <Button size="compact-sm" variant="default" onClick={onCancel}>
        {t('cancel')}
      </Button>
    </div>
  )
}
