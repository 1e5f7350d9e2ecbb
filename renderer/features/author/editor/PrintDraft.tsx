import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { findSubject } from '../../../data/findInAtlas.ts'
import type { DraftActor, DraftSubject } from '../../../domain/authoring/draft.ts'
import { citable, drawable, inEachLanguage } from '../../../domain/authoring/drawable.ts'
import { ExportButton } from '../../export/index.ts'
import { useAuthoring } from '../AuthoringContext.ts'
import type { Drawn } from './useDrawn.ts'

interface Props {
  readonly subject: DraftSubject
  readonly actors: readonly DraftActor[]
  readonly drawn: Drawn
  readonly isDrawn: boolean
}

/** The diagrams of a country in the making, on paper or in a file, as far as they have come. */
export function PrintDraft({ subject, actors, drawn, isDrawn }: Props) {
  const { t } = useTranslation('author')
  const { builtIn, language } = useAuthoring()
  const shown = useMemo(() => {
    const words = { step: t('step.empty'), actor: t('actor.empty') }
    const { id, head, diagrams, claims } = subject
    const known = findSubject(builtIn, id)?.name
    return {
      id,
      name: head || !known ? inEachLanguage(head?.name ?? {}, t('untitled')) : known,
      actors: [...drawn.actors],
      // The one on screen is drawn already.
      diagrams: diagrams
        .filter(({ steps }) => steps.length > 0)
        .map((each) =>
          each.id === drawn.diagram.id ? drawn.diagram : drawable(each, actors, words).diagram,
        ),
      claims: citable(claims),
    }
  }, [subject, drawn, actors, builtIn, t])
  return (
    <ExportButton
      subject={shown}
      diagram={drawn.diagram}
      isDrawn={isDrawn}
      language={language}
      size="compact-md"
    />
  )
}
