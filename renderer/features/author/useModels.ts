import { useTranslation } from 'react-i18next'
import { findDiagram, findSubject } from '../../data/findInAtlas.ts'
import type { DraftActor } from '../../domain/authoring/draft.ts'
import { type Likeness, likeDiagram } from '../../domain/authoring/likeDiagram.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { useAuthoring } from './AuthoringContext.ts'

/** Diagrams that are built in, as models for new ones. */
export function useModels() {
  const { t } = useTranslation('author')
  const { locale } = useLocale()
  const { builtIn } = useAuthoring()
  const subjects = [...builtIn.systems, ...builtIn.themes]
  return {
    options: subjects.flatMap((subject) =>
      subject.diagrams.map((diagram) => ({
        value: `${subject.id}/${diagram.id}`,
        label: t('beginWith.like', {
          subject: subject.name[locale],
          diagram: diagram.title[locale],
        }),
      })),
    ),
    /** Null for no model. */
    like: (
      model: string,
      actors: readonly DraftActor[],
      as: { readonly id: string; readonly order: number },
    ): Likeness | null => {
      const [subjectId = '', diagramId = ''] = model.split('/')
      const subject = findSubject(builtIn, subjectId)
      const diagram = subject && findDiagram(subject, diagramId)
      return diagram ? likeDiagram(diagram, subject.actors, actors, as) : null
    },
  }
}
