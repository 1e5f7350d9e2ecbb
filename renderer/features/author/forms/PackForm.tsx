import { Textarea, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { LOCALES } from '../../../../content/names.ts'
import { LANGUAGE_NAMES } from '../../../i18n/languageNames.ts'
import { Card } from '../../../ui/Card.tsx'
import { useAuthoring } from '../AuthoringContext.ts'
import styles from '../DraftScreen.module.css'
import { PickField } from '../fields/PickField.tsx'
import { TextField } from '../fields/TextField.tsx'
import { useField } from '../ItemPlace.ts'

/** What the pack is, and from whom. */
export function PackForm() {
  const { t } = useTranslation('author')
  const { draft, change, seal } = useAuthoring()
  const { manifest } = draft
  const set = (changes: Partial<typeof manifest>) => change({ kind: 'manifest', set: changes })
  return (
    <Card>
      <h2>{t('section.pack')}</h2>
      <TextField
        field="title"
        label={t('pack.title')}
        value={manifest.title}
        onChange={(title) => set({ title })}
      />
      <Authors />
      <div className={styles.pair}>
        <TextField
          field="institution"
          label={t('pack.institution')}
          value={manifest.institution}
          onChange={(institution) => set({ institution })}
        />
        <PickField
          field="language"
          label={t('pack.language')}
          hint={t('pack.languageHint')}
          value={manifest.language}
          options={LOCALES.map((value) => ({ value, label: LANGUAGE_NAMES[value] }))}
          onChange={(language) => language && set({ language })}
        />
      </div>
      <TextField
        field="summary"
        label={t('pack.summary')}
        isLong
        value={manifest.summary}
        onChange={(summary) => set({ summary })}
      />
      <TextInput
        label={t('pack.licence')}
        placeholder="CC BY 4.0"
        value={manifest.licence}
        onChange={(event) => set({ licence: event.currentTarget.value })}
        onBlur={seal}
      />
      <p className={styles.soft}>
        {t('pack.id', { id: manifest.id, revision: manifest.revision })}
      </p>
    </Card>
  )
}

function Authors() {
  const { t } = useTranslation('author')
  const { draft, change, seal } = useAuthoring()
  const { authors } = draft.manifest
  const { name, wrong } = useField('authors', authors.length > 0)
  return (
    <div data-field={name}>
      <Textarea
        label={t('pack.authors')}
        description={t('pack.authorsHint')}
        autosize
        minRows={1}
        maxRows={5}
        value={authors.join('\n')}
        error={wrong}
        onChange={(event) => {
          const { value } = event.currentTarget
          change({ kind: 'manifest', set: { authors: value === '' ? [] : value.split('\n') } })
        }}
        onBlur={seal}
      />
    </div>
  )
}
