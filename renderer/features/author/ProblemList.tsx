import { useAuthoring } from './AuthoringContext.ts'
import styles from './DraftScreen.module.css'
import { fieldKey } from './ItemPlace.ts'
import type { PlacedProblem } from './useDraftCheck.ts'
import { usePlaceWords } from './usePlaceWords.ts'

/** What is to be mended; each leads to its field. */
export function ProblemList({ problems }: { readonly problems: readonly PlacedProblem[] }) {
  const { go } = useAuthoring()
  const wordsOf = usePlaceWords()
  return (
    <ul className={styles.problems}>
      {problems.map(({ place, sentence }, index) => (
        // Two things can be wrong with one field in the same words.
        <li key={`${fieldKey(place)} ${sentence} ${index}`}>
          <button type="button" className={styles.problem} onClick={() => go(place)}>
            <span className={styles.where}>{wordsOf(place)}</span>
            <span>{sentence}</span>
          </button>
        </li>
      ))}
    </ul>
  )
}
