import { Button, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CodeFault } from '../../domain/exam/examCode.ts'
import { navigate } from '../../state/hashLocation.ts'
import { paths } from '../../state/paths.ts'
import styles from './CodeEntry.module.css'
import { openCode } from './openCode.ts'
import type { ExamBank } from './useExamBank.ts'

interface Props {
  readonly bank: ExamBank
  readonly typed?: string
}

/** A code that somebody was given. What is wrong with it is said, and what was typed stays. */
export function CodeEntry({ bank, typed: first = '' }: Props) {
  const { t } = useTranslation('exam')
  const [typed, setTyped] = useState(first)
  const [fault, setFault] = useState<CodeFault | null>(null)

  const open = (event: FormEvent): void => {
    event.preventDefault()
    const read = openCode(typed, bank)
    if (read.ok) navigate(paths.examOf(read.code))
    else setFault(read.fault)
  }
  return (
    <form className={styles.entry} onSubmit={open}>
      <TextInput
        className={styles.field}
        size="md"
        label={t('enter.label')}
        description={t('enter.hint')}
        error={fault && t(`fault.${fault}`)}
        value={typed}
        onChange={(event) => {
          setTyped(event.currentTarget.value)
          setFault(null)
        }}
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
      />
      <Button type="submit" size="md" variant="default" disabled={typed.trim() === ''}>
        {t('enter.open')}
      </Button>
    </form>
  )
}
