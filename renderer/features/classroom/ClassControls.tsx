import { Button } from '@mantine/core'
import { Eye } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { optionLetter } from '../../domain/exam/optionLetter.ts'
import type { Ask } from '../../domain/lesson/ask.ts'
import type { ClassResult } from '../../domain/lesson/classResult.ts'
import { type AskedIn, resultOf } from '../../domain/lesson/resultOf.ts'
import { revealAnswer } from '../../domain/lesson/revealAnswer.ts'
import { isByHands, talliedOptions } from '../../domain/lesson/talliedOptions.ts'
import { countHand, handsFor, setHands } from '../../domain/lesson/tallyHands.ts'
import type { Question } from '../../domain/questions/question.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { Heard } from '../../ui/Heard.tsx'
import styles from './ClassControls.module.css'
import { KeepingStatus } from './KeepingStatus.tsx'
import { TallyCounter } from './TallyCounter.tsx'
import { useResultKeeping } from './useResultKeeping.ts'
import { useTallyKeys } from './useTallyKeys.ts'

export interface ClassControlsProps {
  readonly question: Question
  readonly ask: Ask
  readonly onChange: (ask: Ask) => void
  /** Puts what the class answered on disk (`useKeepResult`); called again, under the same id, with every correction. */
  readonly onKeep: (result: Omit<ClassResult, 'device'>) => Promise<void>
  /** Left out for a question asked outside of any lesson. */
  readonly lesson?: AskedIn | null
}

/** What the instructor has: hands counted by keys and buttons, and the answer shown. */
export function ClassControls(props: ClassControlsProps) {
  const { question, ask, onChange, onKeep, lesson = null } = props
  const { t } = useTranslation('classroom')
  const { locale, format } = useLocale()
  const [said, say] = useState('')
  const options = talliedOptions(question)
  const keeping = useResultKeeping(resultOf(ask, question, lesson), onKeep)

  const nameOf = (option: string): string =>
    isByHands(question)
      ? optionLetter(options.indexOf(option), locale).toUpperCase()
      : t(option === 'right' ? 'aloud.right' : 'aloud.wrong')
  const turnTo = (option: string, next: Ask): void => {
    say(`${nameOf(option)}: ${format.number(handsFor(next, option))}`)
    onChange(next)
  }
  const count = (option: string, by: 1 | -1): void => turnTo(option, countHand(ask, option, by))
  const reveal = (): void => onChange(revealAnswer(ask, crypto.randomUUID(), Date.now()))
  useTallyKeys({ options, onCount: count, onReveal: reveal })

  return (
    <section className={styles.controls} aria-label={t('controls')}>
      <ul className={styles.counters}>
        {options.map((option, index) => (
          <TallyCounter
            key={option}
            name={nameOf(option)}
            figure={index + 1}
            hands={handsFor(ask, option)}
            onCount={(by) => count(option, by)}
            onSet={(hands) => turnTo(option, setHands(ask, option, hands))}
          />
        ))}
      </ul>
      <Button
        size="md"
        leftSection={<Eye size={20} aria-hidden="true" />}
        disabled={ask.stage === 'revealed'}
        aria-keyshortcuts="R"
        title={`${t('reveal')} (R)`}
        onClick={reveal}
      >
        {t('reveal')}
      </Button>
      <div className={styles.told}>
        <p className={styles.keys}>{t('keys')}</p>
        <KeepingStatus keeping={keeping} />
      </div>
      <Heard>{said}</Heard>
    </section>
  )
}
