/** @jsxImportSource preact */
import { fill } from '../domain/viewer/fill.ts'

interface Props {
  readonly numbers: readonly number[]
  readonly word: string
}

/** The paragraphs of the article on which something rests. */
export const Paragraphs = ({ numbers, word }: Props) => (
  <span class="paragraphs">
    {numbers.map((n) => (
      <span key={n} class="paragraph">
        {fill(word, { n })}
      </span>
    ))}
  </span>
)
