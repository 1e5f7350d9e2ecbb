import { useTranslation } from 'react-i18next'
import { useAtlas } from '../../data/AtlasContext.tsx'
import { findDiagram, findSubject } from '../../data/findInAtlas.ts'
import type { CoursePart } from '../../domain/scorm/course.ts'
import { useLocale } from '../../i18n/useLocale.ts'

/** What is to be looked at; questions have numbers. */
export type LookedPart = Exclude<CoursePart, { kind: 'question' }>

/** What a part is called in the contents. */
export function usePartName(): (part: LookedPart) => string {
  const { t } = useTranslation('course')
  const { locale } = useLocale()
  const atlas = useAtlas()
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
      default:
        return part satisfies never
    }
  }
}
