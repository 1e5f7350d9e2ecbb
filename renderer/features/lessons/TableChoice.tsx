import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { TablePart } from '../../domain/lesson/lesson.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { ChoiceFoot } from './ChoiceFoot.tsx'
import { TableBody } from './TableBody.tsx'

interface Props {
  readonly part: TablePart
  readonly onAdd: (part: TablePart) => void
  readonly onClose: () => void
}

/** Rows of the comparison table to be shown. */
export function TableChoice({ part, onAdd, onClose }: Props) {
  const { t } = useTranslation('lessons')
  const [chosen, setChosen] = useState(part)
  return (
    <Dialog title={t('add.table')} closing={t('cancel')} size="60rem" onClose={onClose}>
      <TableBody choice={chosen} onChange={(choice) => setChosen({ ...chosen, ...choice })} />
      <ChoiceFoot isReady onAdd={() => onAdd(chosen)} onClose={onClose} />
    </Dialog>
  )
}
