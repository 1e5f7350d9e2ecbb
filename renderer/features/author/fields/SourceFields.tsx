import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { DraftSource } from '../../../domain/authoring/draft.ts'
import { useAuthoring } from '../AuthoringContext.ts'
import { useField } from '../ItemPlace.ts'
import { TextField } from './TextField.tsx'

interface Props {
  readonly source: DraftSource
  readonly onChange: (source: Partial<DraftSource>) => void
}

/** What something rests on: another source in words, paragraphs of the article, or both. */
export function SourceFields({ source, onChange }: Props) {
  const { t } = useTranslation('author')
  return (
    <>
      <TextField
        field="reference"
        label={t('reference')}
        placeholder={t('referencePlaceholder')}
        value={source.reference}
        onChange={(reference) => onChange({ reference })}
      />
      <Paragraphs numbers={source.paragraphs} onChange={(paragraphs) => onChange({ paragraphs })} />
    </>
  )
}

function Paragraphs({
  numbers,
  onChange,
}: {
  readonly numbers: readonly number[]
  readonly onChange: (numbers: readonly number[]) => void
}) {
  const { t } = useTranslation('author')
  const { seal } = useAuthoring()
  const { name, wrong } = useField('paragraphs', numbers.length > 0)
  // As it is being written, «12, » included; null while nobody writes.
  const [text, setText] = useState<string | null>(null)
  return (
    <div data-field={name}>
      <TextInput
        label={t('paragraphs')}
        placeholder="12, 14"
        inputMode="numeric"
        value={text ?? numbers.join(', ')}
        error={wrong}
        onChange={({ currentTarget: { value } }) => {
          setText(value)
          onChange(numbersIn(value))
        }}
        onBlur={() => {
          setText(null)
          seal()
        }}
      />
    </div>
  )
}

const numbersIn = (text: string): readonly number[] =>
  [...new Set((text.match(/\d{1,4}/g) ?? []).map(Number))].filter((number) => number > 0)
