import { NativeSelect } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAtlas } from '../../data/AtlasContext.tsx'
import { findDiagram, findSubject } from '../../data/findInAtlas.ts'
import type { DiagramPart } from '../../domain/lesson/lesson.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { ChoiceFoot } from './ChoiceFoot.tsx'
import { useDiagramOptions } from './useDiagramOptions.ts'

interface Props {
  /** With a step, if only one step of the diagram is meant. */
  readonly part: DiagramPart
  readonly onAdd: (part: DiagramPart) => void
  readonly onClose: () => void
}

/** A diagram to be shown, or a single step of one. */
export function DiagramChoice({ part, onAdd, onClose }: Props) {
  const { t } = useTranslation('lessons')
  const { locale } = useLocale()
  const atlas = useAtlas()
  const groups = useDiagramOptions([...atlas.systems, ...atlas.themes])
  const [place, setPlace] = useState(groups[0]?.items[0]?.value ?? '')
  const [chosenStep, setStep] = useState<string | null>(null)
  const [subjectId = '', diagramId = ''] = place.split('/')
  const subject = findSubject(atlas, subjectId)
  const diagram = subject && findDiagram(subject, diagramId)
  const isStep = part.step !== null
  const step = isStep ? (chosenStep ?? diagram?.steps[0]?.id ?? null) : null
  return (
    <Dialog
      title={t(isStep ? 'add.step' : 'add.diagram')}
      closing={t('cancel')}
      size="38rem"
      onClose={onClose}
    >
      <NativeSelect
        data-autofocus
        label={t('diagram.choose')}
        size="md"
        value={place}
        onChange={(event) => {
          setPlace(event.currentTarget.value)
          setStep(null)
        }}
        data={[...groups]}
      />
      {isStep && diagram && (
        <NativeSelect
          label={t('diagram.chooseStep')}
          description={t('diagram.stepHint')}
          size="md"
          value={step ?? ''}
          onChange={(event) => setStep(event.currentTarget.value)}
          data={diagram.steps.map(({ id, title }, index) => ({
            value: id,
            label: `${index + 1}. ${title[locale]}`,
          }))}
        />
      )}
      <ChoiceFoot
        isReady={diagram !== null}
        onAdd={() => onAdd({ ...part, subject: subjectId, diagram: diagramId, step })}
        onClose={onClose}
      />
    </Dialog>
  )
}
