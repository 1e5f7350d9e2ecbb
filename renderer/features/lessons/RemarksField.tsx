import { Textarea } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { LESSON_BOUNDS } from '../../domain/lesson/lesson.ts'
import styles from './PartsEditor.module.css'

interface Props {
  readonly remarks: string
  readonly onChange: (remarks: string) => void
  /** Of what; of the part as a whole unless told. */
  readonly label?: string
}

/** Words for the instructor's own eyes. */
export function RemarksField({ remarks, onChange, label }: Props) {
  const { t } = useTranslation('lessons')
  return (
    <Textarea
      label={label ?? t('remarks')}
      description={label === undefined ? t('remarksHint') : undefined}
      classNames={{ input: styles.text ?? '' }}
      value={remarks}
      maxLength={LESSON_BOUNDS.longestText}
      rows={2}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  )
}
