import { useAuthoring } from './AuthoringContext.ts'
import styles from './DraftScreen.module.css'
import { fieldKey } from './ItemPlace.ts'
import type { PlacedProblem } from './useDraftCheck.ts'
import { usePlaceWords } from './usePlaceWords.ts'

interface Props {
  readonly problems: readonly PlacedProblem[]
  /** All are in what is on screen, so that its name need not be said each time. */
  readonly isNear?: boolean
}

/** What is to be mended; each leads to its field. */
export function ProblemList({ problems, isNear = false }: Props) {
  const { go } = useAuthoring()
  const wordsOf = usePlaceWords()
  return (
    <ul className={styles.problems}>
      {distinct(problems).map(({ place, sentence }) => (
        <li key={keyOf({ place, sentence })}>
          <button type="button" className={styles.problem} onClick={() => go(place)}>
            <span className={styles.where}>
              {isNear ? nearPart(wordsOf(place)) : wordsOf(place)}
            </span>
            <span>{sentence}</span>
          </button>
        </li>
      ))}
    </ul>
  )
}

const keyOf = ({ place, sentence }: PlacedProblem): string => `${fieldKey(place)} ${sentence}`

/** What is wrong with a field in the same words twice is said once. */
const distinct = (problems: readonly PlacedProblem[]): readonly PlacedProblem[] => [
  ...new Map(problems.map((problem) => [keyOf(problem), problem])).values(),
]

const nearPart = (words: string): string => words.split(' · ').at(-1) ?? words
