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
import { useResultKeeping } from './useResultKeeping.ts'
import { useTallyKeys } from './useTallyKeys.ts'

export interface Asking {
  readonly question: Question
  readonly ask: Ask
  /** Changes the latest version: another window may have counted since this one drew. */
  readonly onChange: (change: (ask: Ask) => Ask) => void
  /** Puts what the class answered on disk (`useKeepResult`); called again, under the same id, with every correction. */
  readonly onKeep: (result: Omit<ClassResult, 'device'>) => Promise<void>
  /** Left out for a question asked outside of any lesson. */
  readonly lesson?: AskedIn | null
}

/** Hands counted, by keys among others, the answer shown, and what was answered kept. */
export function useAsking({ question, ask, onChange, onKeep, lesson = null }: Asking) {
  const { t } = useTranslation('classroom')
  const { locale, format } = useLocale()
  const [said, say] = useState('')
  const options = talliedOptions(question)
  const keeping = useResultKeeping(resultOf(ask, question, lesson), onKeep)

  const nameOf = (option: string): string =>
    isByHands(question)
      ? optionLetter(options.indexOf(option), locale).toUpperCase()
      : t(option === 'right' ? 'aloud.right' : 'aloud.wrong')
  const turn = (option: string, change: (latest: Ask) => Ask): void => {
    say(`${nameOf(option)}: ${format.number(handsFor(change(ask), option))}`)
    onChange(change)
  }
  const count = (option: string, by: 1 | -1): void =>
    turn(option, (latest) => countHand(latest, option, by))
  const set = (option: string, hands: number): void =>
    turn(option, (latest) => setHands(latest, option, hands))
  const reveal = (): void => {
    const [id, at] = [crypto.randomUUID(), Date.now()]
    onChange((latest) => revealAnswer(latest, id, at))
  }
  useTallyKeys({ options, onCount: count, onReveal: reveal })

  return {
    options,
    nameOf,
    count,
    set,
    reveal,
    keeping,
    /** What was counted last, for those who do not see it. */
    said,
  }
}
