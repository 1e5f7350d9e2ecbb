import { useTranslation } from 'react-i18next'
import type { Diagram } from '../../../content/schema.ts'
import type { Subject } from '../../data/findInAtlas.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import styles from './PageMaker.module.css'

interface Props {
  readonly subject: Subject
  /** Null for a quiz. */
  readonly diagram: Diagram | null
  readonly questions: number
}

/** What the page will hold, in the language on screen. */
export function PagePreview({ subject, diagram, questions }: Props) {
  const { t } = useTranslation('pageFile')
  const { locale } = useLocale()
  return (
    <div className={styles.preview}>
      <p className={styles.lead}>{subject.name[locale]}</p>
      <h3>{diagram ? diagram.title[locale] : t('what.quiz')}</h3>
      <p>
        {diagram
          ? t('holds.diagram', { count: diagram.steps.length })
          : t('holds.quiz', { count: questions })}
      </p>
      {diagram && (
        <ol className={styles.steps}>
          {diagram.steps.map(({ id, title }) => (
            <li key={id}>{title[locale]}</li>
          ))}
        </ol>
      )}
    </div>
  )
}
