import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { LOCALES, type Locale } from '../../../content/names.ts'
import type { QuestionKind } from '../../domain/questions/question.ts'
import { LANGUAGE_NAMES } from '../../i18n/languageNames.ts'
import { Choice } from '../../ui/Choice.tsx'
import styles from './ExportChoiceForm.module.css'
import { EXPORT_FORMATS } from './formats.ts'
import { KindsOfChoice } from './KindsOfChoice.tsx'
import { SubjectChoice } from './SubjectChoice.tsx'

export interface ExportChoices {
  /** Its id. */
  readonly format: string
  readonly locale: Locale
  /** Null for all of the content. */
  readonly subjects: readonly string[] | null
  /** Null for every kind. */
  readonly kinds: readonly QuestionKind[] | null
}

interface Props {
  readonly choices: ExportChoices
  readonly onChoose: (changed: Partial<ExportChoices>) => void
}

/** The questions whose answers make one file unlike another. */
export function ExportChoiceForm({ choices, onChoose }: Props) {
  const { t } = useTranslation('interchange')
  const name = useId()
  const format = EXPORT_FORMATS.find(({ id }) => id === choices.format)
  const isOfContent = format !== undefined && !('Maker' in format)
  return (
    <div className={styles.form}>
      <fieldset className={styles.formats}>
        <legend>{t('format')}</legend>
        {EXPORT_FORMATS.map(({ id }) => (
          <label key={id} className={styles.format}>
            <input
              type="radio"
              name={name}
              checked={choices.format === id}
              aria-describedby={`${name}-${id}`}
              onChange={() => onChoose({ format: id })}
            />
            <span>
              <strong>{t(`format.${id}`)}</strong>
              <span id={`${name}-${id}`} className={styles.about}>
                {t(`format.${id}.about`)}
              </span>
            </span>
          </label>
        ))}
      </fieldset>
      <div className={styles.asked}>
        <span aria-hidden="true" className={styles.label}>
          {t('language')}
        </span>
        <Choice
          label={t('language')}
          value={choices.locale}
          onChoose={(locale) => onChoose({ locale })}
          options={LOCALES.map((value) => ({ value, label: LANGUAGE_NAMES[value] }))}
        />
      </div>
      {isOfContent && (
        <>
          <SubjectChoice
            chosen={choices.subjects}
            onChoose={(subjects) => onChoose({ subjects })}
          />
          <KindsOfChoice
            key={choices.locale}
            choices={choices}
            onChoose={(kinds) => onChoose({ kinds })}
          />
        </>
      )}
    </div>
  )
}
