import { Textarea, TextInput } from '@mantine/core'
import type { Ref } from 'react'
import { useTranslation } from 'react-i18next'
import { LOCALES, type Locale } from '../../../../content/names.ts'
import type { DraftText } from '../../../domain/authoring/draft.ts'
import { isWritten, says, withWords, wordsOf } from '../../../domain/authoring/text.ts'
import { LANGUAGE_NAMES } from '../../../i18n/languageNames.ts'
import { useAuthoring } from '../AuthoringContext.ts'
import { useField } from '../ItemPlace.ts'
import styles from './TextField.module.css'

interface Props {
  /** Of the thing around it. */
  readonly field: string
  readonly label: string
  readonly value: DraftText
  readonly onChange: (value: DraftText) => void
  /** More than a line. */
  readonly isLong?: boolean
  readonly hint?: string
  readonly placeholder?: string
  readonly autoFocus?: boolean
  readonly ref?: Ref<HTMLInputElement | HTMLTextAreaElement>
}

/** One text in the language in which is written, or in all three; says in which it is not there yet. */
export function TextField(props: Props) {
  const { field, label, value, onChange, isLong = false, hint, placeholder, autoFocus, ref } = props
  const { t } = useTranslation('author')
  const { language, isAll, seal } = useAuthoring()
  const { name, wrong } = useField(field, isWritten(value))
  const shown = isAll ? LOCALES : [language]
  const missing = isWritten(value) ? LOCALES.filter((locale) => !says(value, locale)) : []

  return (
    <div className={styles.field} data-field={name} data-all={isAll || undefined}>
      {shown.map((locale: Locale, index) => {
        const Input = isLong ? Textarea : TextInput
        const isFirst = index === 0
        return (
          <Input
            key={locale}
            {...(isFirst && ref && { ref: ref as Ref<never> })}
            lang={locale}
            label={
              <span className={styles.label}>
                {isAll ? `${label} · ${LANGUAGE_NAMES[locale]}` : label}
                {isFirst && !isAll && missing.length > 0 && <Lacking languages={missing} t={t} />}
              </span>
            }
            {...(hint && isFirst && { description: hint })}
            {...(isLong && { autosize: true, minRows: 2, maxRows: 8 })}
            placeholder={wordsOf(value, locale) || placeholder}
            value={value[locale] ?? ''}
            {...(isFirst &&
              missing.length > 0 && {
                'aria-description': t('notIn', { languages: namesOf(missing) }),
              })}
            error={index === shown.length - 1 ? wrong : undefined}
            data-autofocus={(isFirst && autoFocus) || undefined}
            autoFocus={isFirst && autoFocus === true}
            onChange={(event) => onChange(withWords(value, locale, event.currentTarget.value))}
            onBlur={seal}
          />
        )
      })}
    </div>
  )
}

function Lacking({
  languages,
  t,
}: {
  readonly languages: readonly Locale[]
  readonly t: (key: 'notIn', words: { languages: string }) => string
}) {
  const names = namesOf(languages)
  return (
    // To those who listen the field says it: it is no part of its name.
    <span className={styles.lacking} title={t('notIn', { languages: names })} aria-hidden="true">
      {languages.join(' · ')}
    </span>
  )
}

const namesOf = (languages: readonly Locale[]): string =>
  languages.map((locale) => LANGUAGE_NAMES[locale]).join(', ')
