import { useTranslation } from 'react-i18next'
import type { DraftDiagram, DraftSubject } from '../../domain/authoring/draft.ts'
import type { DraftPlace } from '../../domain/authoring/place.ts'
import { useAuthoring, useWords } from './AuthoringContext.ts'
import { useNameOfSubject } from './useNameOfSubject.ts'

/** Where something stands, in words: «Germany · How a judgment is enforced · The bailiff seizes». */
export function usePlaceWords(): (place: DraftPlace) => string {
  const { t } = useTranslation('author')
  const { draft, builtIn, language } = useAuthoring()
  const nameOf = useNameOfSubject()
  const words = useWords()

  const inDiagram = (diagram: DraftDiagram, item: string | undefined): readonly string[] => {
    const title = words(diagram.title, t('untitled'))
    if (!item) return [title]
    const step = diagram.steps.find(({ id }) => id === item)
    if (step) return [title, words(step.title, t('step.empty'))]
    const link = diagram.links[Number(item.slice('link-'.length))]
    const titleOf = (id: string | undefined) =>
      words(diagram.steps.find((each) => each.id === id)?.title ?? {}, t('step.empty'))
    return link ? [title, `${titleOf(link.from)} → ${titleOf(link.to)}`] : [title]
  }
  const inSubject = (subject: DraftSubject, { section, diagram: id, item }: DraftPlace) => {
    const name = nameOf(subject)
    const diagram = subject.diagrams.find((each) => each.id === id)
    if (diagram) return [name, ...inDiagram(diagram, item)]
    const said = ((): string => {
      switch (section) {
        case 'actors':
          return words(subject.actors.find((each) => each.id === item)?.name ?? {})
        case 'claims':
          return words(subject.claims.find((each) => each.id === item)?.text ?? {})
        case 'questions':
          return words(subject.questions.find((each) => each.id === item)?.prompt ?? {})
        case 'updates':
          return words(subject.updates.find((each) => each.id === item)?.text ?? {})
        case 'cells':
          return builtIn.dimensions.find((each) => each.id === item)?.name[language] ?? ''
        default:
          return ''
      }
    })()
    return [name, t(`section.${section}`), said]
  }
  return (place) => {
    const subject = draft.subjects.find(({ id }) => id === place.subject)
    const term = draft.terms.find(({ id }) => id === place.item)
    const parts = subject
      ? inSubject(subject, place)
      : place.section === 'terms'
        ? [t('section.terms'), term ? words(term.name) : '']
        : [t('section.pack')]
    return parts.filter(Boolean).join(' · ')
  }
}
