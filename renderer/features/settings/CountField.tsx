import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { REVISION_BOUNDS } from '../../domain/memory/revisionSettings.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import styles from './SettingsScreen.module.css'
import { usePreference } from './usePreference.ts'

const WHOLE = /^\s*\d{1,4}\s*$/

interface Props {
  readonly name: keyof typeof REVISION_BOUNDS
  readonly labelledBy: string
}

/** A whole number within its bounds; what is none of that is said, and the number before stays. */
export function CountField({ name, labelledBy }: Props) {
  const { t } = useTranslation('settings')
  const { format } = useLocale()
  const [value, choose] = usePreference(name)
  const [typed, setTyped] = useState<string | null>(null)
  const [least, most] = REVISION_BOUNDS[name]
  const countIn = (text: string): number | null => {
    const count = WHOLE.test(text) ? Number(text) : Number.NaN
    return count >= least && count <= most ? count : null
  }

  const write = (text: string): void => {
    setTyped(text)
    const count = countIn(text)
    if (count !== null) choose(count)
  }
  const isUsable = typed === null || countIn(typed) !== null
  return (
    <TextInput
      aria-labelledby={labelledBy}
      className={styles.count ?? ''}
      inputMode="numeric"
      value={typed ?? String(value)}
      onChange={(event) => write(event.currentTarget.value)}
      onBlur={() => setTyped(null)}
      error={
        isUsable
          ? null
          : t('countBounds', { least: format.number(least), most: format.number(most) })
      }
    />
  )
}
