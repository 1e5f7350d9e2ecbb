import { Fragment } from 'react'
import { findMatches } from '../../domain/comparison/findMatches.ts'
import styles from './Highlighted.module.css'

interface Props {
  readonly text: string
  /** Folded words of the search. */
  readonly words: readonly string[]
}

/** A text in which what was searched for is marked. */
export function Highlighted({ text, words }: Props) {
  const matches = findMatches(text, words)
  return (
    <>
      {matches.map(({ from, to }, index) => (
        <Fragment key={from}>
          {text.slice(matches[index - 1]?.to ?? 0, from)}
          <mark className={styles.mark}>{text.slice(from, to)}</mark>
        </Fragment>
      ))}
      {text.slice(matches.at(-1)?.to ?? 0)}
    </>
  )
}
