import { useTranslation } from 'react-i18next'
import type { Locale } from '../../../content/schema.ts'
import { useAtlas } from '../../data/AtlasContext.tsx'
import { findClaims } from '../../data/findInAtlas.ts'
import { sourceLine } from '../../domain/drawing/sourceLine.ts'
import type { Question } from '../../domain/questions/question.ts'
import { RichText } from '../../ui/RichText.tsx'
import styles from './ClassReason.module.css'

/** So many passages are read from a wall; the paragraphs of all of them are told anyway. */
const MOST_PASSAGES = 4

interface Props {
  readonly question: Question
  readonly locale: Locale
}

/**
 * Why the answer is right, and on which passages and paragraphs of the article that rests. Unlike the
 * explanation of a quiz it judges nobody, opens nothing and leads nowhere: it is looked at.
 */
export function ClassReason({ question, locale }: Props) {
  const { t } = useTranslation(['classroom', 'sources'], { lng: locale })
  const atlas = useAtlas()
  const { form, explanation, citations, references = [], claims } = question
  const cite = (n: string) => t('sources:paragraph', { n })
  // Of these the explanation says the answer once more, which stands beside it.
  const isAnswerAgain = form === 'many' || form === 'order' || form === 'slots'
  const passages = findClaims(atlas, claims)
    // What the explanation says word for word need not be read twice.
    .filter(({ text }) => !explanation.includes(text[locale]))
    .slice(0, MOST_PASSAGES)
  return (
    <section className={styles.reason} aria-label={t('reason')}>
      <h2 className={styles.heading}>{t('reason')}</h2>
      {!isAnswerAgain && (
        <p>
          <RichText>{explanation}</RichText>
        </p>
      )}
      {citations.length + references.length > 0 && (
        <p className={styles.paragraphs}>
          {t('restsOn')} {sourceLine(citations, references, cite)}
        </p>
      )}
      {passages.length > 0 && (
        <ul className={styles.passages} aria-label={t('passages')}>
          {passages.map(({ id, text, source, reference }) => (
            <li key={id}>
              <RichText>{text[locale]}</RichText>{' '}
              <span className={`${styles.paragraphs} ${styles.whole}`}>
                ({sourceLine(source, reference ? [reference[locale]] : [], cite)})
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
