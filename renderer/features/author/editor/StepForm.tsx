import { Button } from '@mantine/core'
import { ArrowDown, ArrowUp, X } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { DraftStep } from '../../../domain/authoring/draft.ts'
import { useAuthoring, useWords } from '../AuthoringContext.ts'
import { ClaimsField } from '../fields/ClaimsField.tsx'
import { PickField } from '../fields/PickField.tsx'
import { TermsField } from '../fields/TermsField.tsx'
import { TextField } from '../fields/TextField.tsx'
import { useOptions } from '../fields/useOptions.ts'
import { ActorField } from './ActorField.tsx'
import styles from './DiagramEditor.module.css'
import type { PanelProps } from './EditorPanel.tsx'
import { WaysOut } from './WaysOut.tsx'

interface Props extends PanelProps {
  readonly step: DraftStep
}

/** Everything about one step. */
export function StepForm({ subject, diagram, actors, step, acts }: Props) {
  const { t } = useTranslation('author')
  const { change } = useAuthoring()
  const words = useWords()
  const { stepKinds, roles } = useOptions()
  const index = diagram.steps.findIndex(({ id }) => id === step.id)
  const set = (changes: Partial<Omit<DraftStep, 'id'>>) =>
    change({
      kind: 'step',
      subject: subject.id,
      diagram: diagram.id,
      step: step.id,
      set: changes,
    })
  return (
    <>
      <div className={styles.head}>
        <h2>
          {index + 1}. {words(step.title, t('step.empty'))}
        </h2>
        <Button
          variant="subtle"
          px="0.4rem"
          aria-label={t('toDiagram')}
          title={t('toDiagram')}
          onClick={() => acts.select(null)}
        >
          <X size={18} aria-hidden="true" />
        </Button>
      </div>
      <TextField
        field="title"
        label={t('step.title')}
        value={step.title}
        onChange={(title) => set({ title })}
      />
      <div className={styles.two}>
        <PickField
          field="kind"
          label={t('step.kind')}
          value={step.kind}
          options={stepKinds}
          onChange={(kind) => kind && set({ kind })}
        />
        <ActorField subject={subject} actors={actors} step={step} onChange={set} />
      </div>
      <ClaimsField
        subject={subject.id}
        label={t('restsOn')}
        hint={t('restsOnHint')}
        claims={step.claims}
        citedBy={{ kind: 'step', diagram: diagram.id, step: step.id }}
        about={words(step.title)}
        onChange={(claims) => set({ claims })}
      />
      <WaysOut subject={subject} diagram={diagram} step={step} acts={acts} />
      <TextField
        field="explanation"
        label={t('step.explanation')}
        hint={t('step.explanationHint')}
        isLong
        value={step.explanation}
        onChange={(explanation) => set({ explanation })}
      />
      <PickField
        field="role"
        label={t('step.role')}
        hint={t('step.roleHint')}
        value={step.role}
        options={roles}
        onChange={(role) => role && set({ role })}
      />
      <TermsField terms={step.terms} onChange={(terms) => set({ terms })} />
      <div className={styles.buttons}>
        <Button
          size="compact-md"
          variant="default"
          leftSection={<ArrowUp size={16} aria-hidden="true" />}
          disabled={index === 0}
          onClick={() => acts.move(step.id, -1)}
        >
          {t('step.earlier')}
        </Button>
        <Button
          size="compact-md"
          variant="default"
          leftSection={<ArrowDown size={16} aria-hidden="true" />}
          disabled={index === diagram.steps.length - 1}
          onClick={() => acts.move(step.id, 1)}
        >
          {t('step.later')}
        </Button>
      </div>
    </>
  )
}
