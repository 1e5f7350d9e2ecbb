import { Button } from '@mantine/core'
import { X } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useAuthoring, useWords } from '../AuthoringContext.ts'
import { PickField } from './PickField.tsx'
import styles from './TermsField.module.css'

interface Props {
  readonly terms: readonly string[]
  readonly onChange: (terms: readonly string[]) => void
}

/** Terms that explain the words used here, the pack's own and those built in. */
export function TermsField({ terms, onChange }: Props) {
  const { t } = useTranslation('author')
  const { draft, builtIn, language } = useAuthoring()
  const words = useWords()
  const all = [
    ...draft.terms.map(({ id, name }) => ({ value: id, label: words(name, t('untitled')) })),
    ...builtIn.terms.map((term) => ({ value: term.id, label: term[language] })),
  ]
  const nameOf = (id: string) => all.find(({ value }) => value === id)?.label ?? id
  return (
    <div className={styles.terms}>
      <PickField
        field="terms"
        label={t('terms.of')}
        value=""
        none={t('terms.choose')}
        options={all.filter(({ value }) => !terms.includes(value))}
        onChange={(term) => term && onChange([...terms, term])}
      />
      {terms.map((id) => (
        <span key={id} className={styles.term}>
          {nameOf(id)}
          <Button
            variant="subtle"
            size="compact-xs"
            px="0.25rem"
            aria-label={t('terms.release', { name: nameOf(id) })}
            title={t('terms.release', { name: nameOf(id) })}
            onClick={() => onChange(terms.filter((each) => each !== id))}
          >
            <X size={15} aria-hidden="true" />
          </Button>
        </span>
      ))}
    </div>
  )
}
