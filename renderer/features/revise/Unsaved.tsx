import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Turn, TurnAnswer } from '../../domain/memory/revision.ts'
import { Notice } from '../../ui/Notice.tsx'

interface Props {
  readonly answers: readonly (Turn & { readonly answer: TurnAnswer })[]
  readonly onRetry: () => void
}

/** Answers that the disk has refused: why, and another try. */
export function Unsaved({ answers, onRetry }: Props) {
  const { t } = useTranslation('revise')
  const reason = answers.at(-1)?.answer.failure
  if (answers.length === 0) return null
  return (
    <Notice tone="bad" title={t('unsaved', { count: answers.length })}>
      <p>{t([`unsaved.${reason}`, 'unsaved.unknown'])}</p>
      <Button size="compact-md" variant="default" onClick={onRetry}>
        {t('retry')}
      </Button>
    </Notice>
  )
}
