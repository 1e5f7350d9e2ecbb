import { Textarea, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { LESSON_BOUNDS, type TextPart } from '../../domain/lesson/lesson.ts'
import styles from './PartsEditor.module.css'

interface Props {
  readonly part: TextPart
  readonly onReplace: (part: TextPart) => void
}

/** Words of the instructor for all to see. */
export function TextBody({ part, onReplace }: Props) {
  const { t } = useTranslation('lessons')
  return (
    <>
      <TextInput
        label={t('text.heading')}
        value={part.heading}
        maxLength={LESSON_BOUNDS.longestTitle}
        onChange={(event) => onReplace({ ...part, heading: event.currentTarget.value })}
      />
      <Textarea
        label={t('text.text')}
        description={t('text.hint')}
        classNames={{ input: styles.text ?? '' }}
        value={part.text}
        maxLength={LESSON_BOUNDS.longestText}
        rows={4}
        onChange={(event) => onReplace({ ...part, text: event.currentTarget.value })}
      />
    </>
  )
}
