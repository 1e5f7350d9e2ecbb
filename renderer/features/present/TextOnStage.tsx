import type { TextPart } from '../../domain/lesson/lesson.ts'
import { paragraphsOf } from '../../domain/lesson/paragraphsOf.ts'
import styles from './Stage.module.css'

/** Up to this many letters stand as large as a caption; beyond, the more the smaller. */
const FEW = 280
const MANY = 800

/** The instructor's own words, as large as their length allows. */
export function TextOnStage({ part }: { readonly part: TextPart }) {
  const { length } = part.text
  const size = length <= FEW ? 'large' : length <= MANY ? 'medium' : 'small'
  return (
    // Whoever has no mouse scrolls it by the keyboard.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a long text has to be scrolled
    <article className={styles.text} data-size={size} tabIndex={0}>
      {part.heading && <h2>{part.heading}</h2>}
      {paragraphsOf(part.text).map((text, index) => (
        // Paragraphs of one text never change places, so their position names them.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <p key={index}>{text}</p>
      ))}
    </article>
  )
}
