import { useTranslation } from 'react-i18next'
import { paragraphsOf } from '../../domain/lesson/paragraphsOf.ts'
import type { CoursePart } from '../../domain/scorm/course.ts'
import styles from './CourseScreen.module.css'

/** The instructor's own words, in paragraphs parted by empty lines. */
export function TextPart({ part }: { readonly part: Extract<CoursePart, { kind: 'text' }> }) {
  const { t } = useTranslation('course')
  return (
    <article className={`${styles.column} ${styles.text}`}>
      <h2 tabIndex={-1} data-part-heading>
        {part.heading.trim() || t('part.text')}
      </h2>
      {paragraphsOf(part.text).map((text, index) => (
        // Paragraphs of one text never change places, so their position names them.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <p key={index}>{text}</p>
      ))}
    </article>
  )
}
