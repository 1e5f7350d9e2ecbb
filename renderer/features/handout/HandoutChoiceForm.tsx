import { Switch } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { LOCALES } from '../../../content/names.ts'
import type { HandoutChoices } from '../../domain/handout/handoutChoices.ts'
import { LANGUAGE_NAMES } from '../../i18n/languageNames.ts'
import { Choice } from '../../ui/Choice.tsx'
import styles from './HandoutChoiceForm.module.css'

interface Props {
  readonly choices: HandoutChoices
  readonly onChoose: (changed: Partial<HandoutChoices>) => void
}

/** The questions whose answers make one hand-out unlike another. */
export function HandoutChoiceForm({ choices, onChoose }: Props) {
  const { t } = useTranslation('handout')
  const { format } = choices
  return (
    <div className={styles.form}>
      <Asked label={t('format')}>
        <Choice
          label={t('format')}
          value={format}
          onChoose={(value) => onChoose({ format: value })}
          options={(['pdf', 'pptx'] as const).map((value) => ({
            value,
            label: t(`format.${value}`),
          }))}
        />
      </Asked>
      {format === 'pdf' ? (
        <Asked label={t('paper')}>
          <Choice
            label={t('paper')}
            value={choices.paper}
            onChoose={(paper) => onChoose({ paper })}
            options={[
              { value: 'a4', label: 'A4' },
              { value: 'a3', label: 'A3' },
            ]}
          />
        </Asked>
      ) : (
        <Asked label={t('slides')}>
          <Choice
            label={t('slides')}
            value={choices.slides}
            onChoose={(slides) => onChoose({ slides })}
            options={(['diagram', 'reveal'] as const).map((value) => ({
              value,
              label: t(`slides.${value}`),
            }))}
          />
        </Asked>
      )}
      <Asked label={t('language')}>
        <Choice
          label={t('language')}
          value={choices.locale}
          onChoose={(locale) => onChoose({ locale })}
          options={LOCALES.map((value) => ({ value, label: LANGUAGE_NAMES[value] }))}
        />
      </Asked>
      <Asked label={t('key')} hint={t(`key.hint.${format}`)}>
        <Choice
          label={t('key')}
          value={choices.key}
          onChoose={(key) => onChoose({ key })}
          options={(['with', 'without', 'alone'] as const).map((value) => ({
            value,
            label: t(`key.${value}`),
          }))}
        />
      </Asked>
      <Switch
        label={t('withRemarks')}
        description={t(`withRemarks.${format}`)}
        checked={choices.remarks}
        onChange={(event) => onChoose({ remarks: event.currentTarget.checked })}
      />
    </div>
  )
}

interface AskedProps {
  readonly label: string
  readonly hint?: string
  readonly children: ReactNode
}

/** A question with its few answers; the group of answers bears its name for who does not see it. */
function Asked({ label, hint, children }: AskedProps) {
  return (
    <div className={styles.asked}>
      <span aria-hidden="true" className={styles.label}>
        {label}
      </span>
      <div className={styles.answers}>{children}</div>
      {hint && <p className={styles.hint}>{hint}</p>}
    </div>
  )
}
