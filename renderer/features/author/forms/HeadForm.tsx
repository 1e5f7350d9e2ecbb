import { Button } from '@mantine/core'
import { Sparkles } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { LOCALES } from '../../../../content/names.ts'
import type { DraftHead, DraftSubject } from '../../../domain/authoring/draft.ts'
import { suggestForms } from '../../../domain/authoring/suggestForms.ts'
import { says } from '../../../domain/authoring/text.ts'
import { useAuthoring } from '../AuthoringContext.ts'
import { useCountries } from '../countries.ts'
import styles from '../DraftScreen.module.css'
import { PickField } from '../fields/PickField.tsx'
import { TextField } from '../fields/TextField.tsx'
import { useOptions } from '../fields/useOptions.ts'
import { ItemPlace } from '../ItemPlace.ts'

/** What a country or theme is called and where it belongs. */
export function HeadForm({ subject }: { readonly subject: DraftSubject }) {
  const { t } = useTranslation('author')
  const { change } = useAuthoring()
  const countries = useCountries()
  const { families, models } = useOptions()
  const { head, id, kind } = subject
  if (!head) return null
  const set = (changes: Partial<DraftHead>) => change({ kind: 'head', subject: id, set: changes })
  const suggested = suggestForms(head.name)
  /** Only what is not there: what somebody has written stays. */
  const suggest = (): void => {
    const filled = (form: 'where' | 'whose') =>
      Object.fromEntries(
        LOCALES.flatMap((each) => {
          const words = says(head[form], each) ? head[form][each] : suggested[form][each]
          return words ? [[each, words]] : []
        }),
      )
    set({ where: filled('where'), whose: filled('whose') })
  }
  const canSuggest = LOCALES.some(
    (each) =>
      (suggested.where[each] && !says(head.where, each)) ||
      (suggested.whose[each] && !says(head.whose, each)),
  )
  return (
    <ItemPlace value={{ section: 'head', subject: id }}>
      <h2>{t('section.head')}</h2>
      <TextField
        field="name"
        label={t('name')}
        value={head.name}
        onChange={(name) => set({ name })}
      />
      {kind === 'system' && (
        <>
          <p className={styles.soft}>{t('formsHint')}</p>
          <div className={styles.pair}>
            <TextField
              field="where"
              label={t('where')}
              value={head.where}
              placeholder={t('wherePlaceholder')}
              onChange={(where) => set({ where })}
            />
            <TextField
              field="whose"
              label={t('whose')}
              value={head.whose}
              placeholder={t('whosePlaceholder')}
              onChange={(whose) => set({ whose })}
            />
          </div>
          {canSuggest && (
            <div className={styles.actions}>
              <Button
                size="compact-md"
                variant="default"
                leftSection={<Sparkles size={16} aria-hidden="true" />}
                onClick={suggest}
              >
                {t('suggestForms')}
              </Button>
            </div>
          )}
          <div className={styles.pair}>
            <PickField
              field="flag"
              label={t('flag')}
              value={head.flag}
              options={countries}
              none={t('country.choose')}
              onChange={(flag) => set({ flag })}
            />
            <PickField
              field="family"
              label={t('family')}
              value={head.family}
              options={families}
              none={t('notSaid')}
              onChange={(family) => set({ family })}
            />
            <PickField
              field="model"
              label={t('model')}
              value={head.model}
              options={models}
              none={t('notSaid')}
              onChange={(model) => set({ model })}
            />
          </div>
        </>
      )}
      <TextField
        field="summary"
        label={t('summary')}
        isLong
        value={head.summary}
        onChange={(summary) => set({ summary })}
      />
    </ItemPlace>
  )
}
