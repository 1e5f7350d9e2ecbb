import { useTranslation } from 'react-i18next'
import { useAtlas } from '../../data/AtlasContext.tsx'
import { findDiagram, findSubject } from '../../data/findInAtlas.ts'
import { type CoursePart, questionsOf } from '../../domain/scorm/course.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { useCourse } from '../../state/CourseStoreContext.tsx'

/** What a part is called in the contents. */
export function usePartName(): (part: CoursePart) => string {
  const { t } = useTranslation('course')
  const { locale } = useLocale()
  const atlas = useAtlas()
  const course = useCourse((state) => state.course)
  return (part) => {
    switch (part.kind) {
      case 'diagram': {
        const subject = findSubject(atlas, part.subject)
        const diagram = subject && findDiagram(subject, part.diagram)
        return diagram?.title[locale] ?? part.diagram
      }
      case 'flows':
        return t('part.flows')
      case 'table':
        return t('part.table')
      case 'text':
        return part.heading.trim() || t('part.text')
      case 'question':
        return t('question', { number: questionsOf(course).indexOf(part.question) + 1 })
      default:
        return part satisfies never
    }
  }
}
