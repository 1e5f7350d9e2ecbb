import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAuthoring } from './AuthoringContext.ts'
import styles from './DraftScreen.module.css'
import { fieldKey } from './ItemPlace.ts'
import type { PlacedProblem } from './useDraftCheck.ts'
import { usePlaceWords } from './usePlaceWords.ts'

/** More than these nobody mends before looking again. */
const MOST_AT_ONCE = 8

interface Props {
  readonly problems: readonly PlacedProblem[]
  /** All are in what is on screen, so that its name need not be said each time. */
  readonly isNear?: boolean
}

/** What is to be mended; each leads to its field. */
export function ProblemList({ problems, isNear = false }: Props) {
  const { go } = useAuthoring()
  const { t } = useTranslation('author')
  const wordsOf = usePlaceWords()
  const [isWhole, setWhole] = useState(false)
  const all = distinct(problems)
  const shown = isWhole ? all : all.slice(0, MOST_AT_ONCE)
  return (
    <ul className={styles.problems}>
      {shown.map((problem) => (
        <li key={keyOf(problem)}>
          <button type="button" className={styles.problem} onClick={() => go(problem.place)}>
            <span className={styles.where}>
              {isNear ? nearPart(wordsOf(problem.place)) : wordsOf(problem.place)}
            </span>
            <span>{problem.sentence}</span>
          </button>
        </li>
      ))}
      {shown.length < all.length && (
        <li>
          <button type="button" className={styles.problem} onClick={() => setWhole(true)}>
            <strong>{t('showAll', { count: all.length })}</strong>
          </button>
        </li>
      )}
    </ul>
  )
}

const keyOf = ({ place, sentence }: PlacedProblem): string => `${fieldKey(place)} ${sentence}`

/** What is wrong with a field in the same words twice is said once. */
const distinct = (problems: readonly PlacedProblem[]): readonly PlacedProblem[] => [
  ...new Map(problems.map((problem) => [keyOf(problem), problem])).values(),
]

const nearPart = (words: string): string => words.split(' · ').at(-1) ?? words
