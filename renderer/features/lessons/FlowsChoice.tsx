import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAtlas } from '../../data/AtlasContext.tsx'
import { flowCandidates } from '../../data/flowCandidates.ts'
import { usualFlows } from '../../domain/comparison/matchFlows.ts'
import { FEWEST_FLOWS } from '../../domain/comparison/readChoice.ts'
import type { FlowsPart } from '../../domain/lesson/lesson.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { ChoiceFoot } from './ChoiceFoot.tsx'
import { FlowsBody } from './FlowsBody.tsx'

interface Props {
  readonly part: FlowsPart
  readonly onAdd: (part: FlowsPart) => void
  readonly onClose: () => void
}

/** Diagrams to be set side by side; at first those that go together best. */
export function FlowsChoice({ part, onAdd, onClose }: Props) {
  const { t } = useTranslation('lessons')
  const atlas = useAtlas()
  const [diagrams, setDiagrams] = useState<readonly string[]>(() =>
    usualFlows(flowCandidates(atlas), FEWEST_FLOWS).map(({ id }) => id),
  )
  return (
    <Dialog title={t('add.flows')} closing={t('cancel')} size="38rem" onClose={onClose}>
      <FlowsBody diagrams={diagrams} onChange={setDiagrams} />
      <ChoiceFoot
        isReady={diagrams.length >= FEWEST_FLOWS}
        onAdd={() => onAdd({ ...part, diagrams })}
        onClose={onClose}
      />
    </Dialog>
  )
}
