import { NativeSelect } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Step } from '../../../content/schema.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { RemarksField } from './RemarksField.tsx'

interface Props {
  readonly steps: readonly Step[]
  readonly remarks: Readonly<Record<string, string>>
  readonly onChange: (remarks: Readonly<Record<string, string>>) => void
}

/** Remarks on single steps of a diagram: those that there are, and a way to others. */
export function StepRemarks({ steps, remarks, onChange }: Props) {
  const { t } = useTranslation('lessons')
  const { locale } = useLocale()
  const [added, setAdded] = useState<readonly string[]>([])
  const isShown = (id: string) => Object.hasOwn(remarks, id) || added.includes(id)
  const numbered = steps.map((step, index) => ({
    step,
    label: `${index + 1}. ${step.title[locale]}`,
  }))

  const write = (id: string, text: string): void => {
    const { [id]: _, ...others } = remarks
    onChange(text === '' ? others : { ...others, [id]: text })
    // An emptied field stays as long as the part is open.
    if (text === '' && !added.includes(id)) setAdded([...added, id])
  }
  return (
    <>
      {numbered
        .filter(({ step }) => isShown(step.id))
        .map(({ step, label }) => (
          <RemarksField
            key={step.id}
            label={t('stepRemarks', { step: label })}
            remarks={remarks[step.id] ?? ''}
            onChange={(text) => write(step.id, text)}
          />
        ))}
      <NativeSelect
        label={t('addStepRemarks')}
        value=""
        onChange={(event) => setAdded([...added, event.currentTarget.value])}
        data={[
          { value: '', label: t('chooseStep'), disabled: true },
          ...numbered
            .filter(({ step }) => !isShown(step.id))
            .map(({ step, label }) => ({ value: step.id, label })),
        ]}
      />
    </>
  )
}
