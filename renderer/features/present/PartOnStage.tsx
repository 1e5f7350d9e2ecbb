import { Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { DiagramOnStage } from './DiagramOnStage.tsx'
import { FlowsOnStage } from './FlowsOnStage.tsx'
import { QuestionOnStage } from './QuestionOnStage.tsx'
import styles from './Stage.module.css'
import type { StageSlots } from './StageScreen.tsx'
import { TableOnStage } from './TableOnStage.tsx'
import { TextOnStage } from './TextOnStage.tsx'
import type { Presentation } from './usePresentation.ts'

interface Props extends StageSlots {
  readonly presentation: Presentation
}

/** The part on screen, whatever its kind; a question asked meanwhile stands before it. */
export function PartOnStage({ presentation, renderQuestion, overlay }: Props) {
  const { t } = useTranslation('present')
  const { here, show, send } = presentation
  if (!here) return null
  if (show.ask && renderQuestion) return renderQuestion(show.ask, send)
  if (show.ask) return <QuestionOnStage question={show.ask.question} />
  switch (here.kind) {
    case 'diagram':
      return <DiagramOnStage here={here} presentation={presentation} overlay={overlay} />
    case 'flows':
      return (
        <Suspense>
          <FlowsOnStage here={here} show={show} />
        </Suspense>
      )
    case 'table':
      return <TableOnStage here={here} show={show} />
    case 'question':
      return <QuestionOnStage question={here.part.question} />
    case 'text':
      return <TextOnStage part={here.part} />
    case 'missing':
      return (
        <div className={styles.gone}>
          <h2>{t('missing')}</h2>
          <p>
            <code>{here.missing.join(', ')}</code>
          </p>
          <p>{t('missingHint')}</p>
        </div>
      )
  }
}
