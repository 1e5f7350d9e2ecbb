import { useTranslation } from 'react-i18next'
import { useAtlas } from '../../data/AtlasContext.tsx'
import { findDiagram, findSubject } from '../../data/findInAtlas.ts'
import { useQuestionBank } from '../../data/useQuestionBank.ts'
import type { Course, CoursePart } from '../../domain/scorm/course.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { RichText } from '../../ui/RichText.tsx'
import styles from './CourseMaker.module.css'

/** Everything that a learner will find in the package, in order, in the language on screen. */
export function CoursePreview({ course }: { readonly course: Course }) {
  const { t } = useTranslation('coursePackage')
  const { locale } = useLocale()
  const atlas = useAtlas()
  const byId = useQuestionBank(locale)?.byId
  const asked = course.parts.filter(({ kind }) => kind === 'question').length
  const nameOf = (part: CoursePart): string => {
    switch (part.kind) {
      case 'diagram': {
        const subject = findSubject(atlas, part.subject)
        return (subject && findDiagram(subject, part.diagram)?.title[locale]) ?? part.diagram
      }
      case 'question':
        return byId?.get(part.question)?.prompt ?? part.question
      case 'text':
        return part.heading.trim() || t('part.text')
      default:
        return t(`part.${part.kind}`)
    }
  }
  return (
    <div className={styles.preview}>
      <h3>{course.title[locale]}</h3>
      <p>
        {t('holds', { parts: course.parts.length - asked, questions: asked })}
        {course.minutes !== null && ` ${t('minutes', { count: course.minutes })}`}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard to be scrolled */}
      <section className={styles.parts} aria-label={t('preview')} tabIndex={0}>
        <ol>
          {course.parts.map((part, index) => (
            // Parts of one course never change places, so their position names them.
            // biome-ignore lint/suspicious/noArrayIndexKey: see above
            <li key={index}>
              <span className={styles.kind}>{t(`kind.${part.kind}`)}</span>
              <span>
                <RichText>{nameOf(part)}</RichText>
              </span>
            </li>
          ))}
        </ol>
      </section>
    </div>
  )
}
