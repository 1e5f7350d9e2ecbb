import { Button, NativeSelect, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { DraftSubject, DraftText } from '../../domain/authoring/draft.ts'
import { emptySubject } from '../../domain/authoring/empty.ts'
import { makeId } from '../../domain/authoring/makeId.ts'
import { makePackId } from '../../domain/authoring/makePackId.ts'
import { starterCountry, starterTheme } from '../../domain/authoring/starter.ts'
import { suggestForms } from '../../domain/authoring/suggestForms.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { useAuthoring } from './AuthoringContext.ts'
import { nameOfCountry, useCountries } from './countries.ts'
import styles from './DraftScreen.module.css'
import { useModels } from './useModels.ts'

interface Props {
  /** `addition`: to a country or theme that is built in. */
  readonly kind: 'system' | 'theme' | 'addition'
  readonly onClose: () => void
}

/** A new country, with actors and a diagram to begin with; a theme; or room for more in one that is built in. */
export function NewSubject({ kind, onClose }: Props) {
  const { t } = useTranslation('author')
  const { draft, builtIn, change, go, language } = useAuthoring()
  const { locale } = useLocale()
  const countries = useCountries()
  const models = useModels()
  const [flag, setFlag] = useState('')
  const [title, setTitle] = useState('')
  const [model, setModel] = useState('')
  const [grown, setGrown] = useState('')
  const taken = new Set(draft.subjects.map(({ id }) => id))
  const known = [...builtIn.systems, ...builtIn.themes].filter(({ id }) => !taken.has(id))

  const subjectOf = (): DraftSubject | null => {
    if (kind === 'addition') {
      const found = known.find(({ id }) => id === grown)
      return found ? emptySubject(found.id, 'flag' in found ? 'system' : 'theme') : null
    }
    const written: DraftText = { [language]: title.trim() }
    if (kind === 'theme')
      return title.trim() ? starterTheme(makeId(title, 'theme', taken), written) : null
    const names = flag ? nameOfCountry(flag) : {}
    const name = title.trim() ? { ...names, ...written } : names
    if (!flag && !title.trim()) return null
    const id = makeId(name.en ?? title, 'country', taken)
    const country = starterCountry(id, { name, flag, ...suggestForms(name) })
    const like = models.like(model, country.actors, { id: 'enforce-judgment', order: 1 })
    return like
      ? { ...country, actors: [...country.actors, ...like.actors], diagrams: [like.diagram] }
      : country
  }
  const subject = subjectOf()
  const make = (): void => {
    if (!subject) return
    change({ kind: 'add-subject', as: subject })
    // A pack that has no name is called like the first country in it.
    if (subject.head && Object.keys(draft.manifest.title).length === 0) {
      change({ kind: 'manifest', set: { title: subject.head.name } })
      change({ kind: 'name-pack', id: makePackId(subject.id, crypto.randomUUID().slice(0, 4)) })
    }
    onClose()
    const [diagram] = subject.diagrams
    go(
      diagram
        ? { section: 'diagram', subject: subject.id, diagram: diagram.id }
        : { section: subject.head ? 'head' : 'claims', subject: subject.id },
    )
  }
  return (
    <Dialog title={t(`new.${kind}`)} closing={t('close')} onClose={onClose}>
      <form
        className={styles.items}
        onSubmit={(event) => {
          event.preventDefault()
          make()
        }}
      >
        {kind === 'system' && (
          <NativeSelect
            data-autofocus
            label={t('country')}
            value={flag}
            data={[{ value: '', label: t('country.choose') }, ...countries]}
            onChange={(event) => setFlag(event.currentTarget.value)}
          />
        )}
        {kind !== 'addition' && (
          <TextInput
            {...(kind === 'theme' && { 'data-autofocus': true })}
            label={t(kind === 'system' ? 'country.otherName' : 'name')}
            {...(kind === 'system' && { description: t('country.otherNameHint') })}
            value={title}
            onChange={(event) => setTitle(event.currentTarget.value)}
          />
        )}
        {kind === 'system' && (
          <NativeSelect
            label={t('beginWith')}
            value={model}
            data={[{ value: '', label: t('beginWith.start') }, ...models.options]}
            onChange={(event) => setModel(event.currentTarget.value)}
          />
        )}
        {kind === 'addition' && (
          <NativeSelect
            data-autofocus
            label={t('new.additionTo')}
            value={grown}
            data={[
              { value: '', label: '—' },
              ...known.map(({ id, name }) => ({ value: id, label: name[locale] })),
            ]}
            onChange={(event) => setGrown(event.currentTarget.value)}
          />
        )}
        <div className={styles.actions}>
          <Button type="submit" disabled={!subject}>
            {t('make')}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('cancel')}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
