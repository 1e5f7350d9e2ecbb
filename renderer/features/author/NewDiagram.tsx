import { Button, NativeSelect, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { DraftSubject } from '../../domain/authoring/draft.ts'
import { makeId } from '../../domain/authoring/makeId.ts'
import { starterDiagram } from '../../domain/authoring/starter.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { useAuthoring } from './AuthoringContext.ts'
import styles from './DraftScreen.module.css'
import { useActors } from './useActors.ts'
import { useModels } from './useModels.ts'

interface Props {
  readonly subject: DraftSubject
  readonly onClose: () => void
}

/** A new diagram: with a first step, or with the structure of one that is built in. */
export function NewDiagram({ subject, onClose }: Props) {
  const { t } = useTranslation('author')
  const { change, go, language } = useAuthoring()
  const models = useModels()
  const actors = useActors(subject)
  const [title, setTitle] = useState('')
  const [model, setModel] = useState('')

  const make = (): void => {
    const taken = new Set(subject.diagrams.map(({ id }) => id))
    const id = makeId(title, 'diagram', taken)
    const order = Math.max(0, ...subject.diagrams.map((each) => each.order)) + 1
    const like = models.like(model, actors, { id, order })
    const words = title.trim() ? { title: { [language]: title.trim() } } : {}
    change({
      kind: 'add-diagram',
      subject: subject.id,
      as: like
        ? { ...like.diagram, ...words }
        : { ...starterDiagram(id, order, actors[0]?.id ?? ''), ...words },
      ...(like && { actors: like.actors }),
    })
    onClose()
    go({ section: 'diagram', subject: subject.id, diagram: id })
  }
  return (
    <Dialog title={t('new.diagram')} closing={t('close')} onClose={onClose}>
      <form
        className={styles.items}
        onSubmit={(event) => {
          event.preventDefault()
          make()
        }}
      >
        <TextInput
          data-autofocus
          label={t('diagram.title')}
          value={title}
          onChange={(event) => setTitle(event.currentTarget.value)}
        />
        <NativeSelect
          label={t('beginWith')}
          value={model}
          data={[{ value: '', label: t('beginWith.start') }, ...models.options]}
          onChange={(event) => setModel(event.currentTarget.value)}
        />
        <div className={styles.actions}>
          <Button type="submit">{t('make')}</Button>
          <Button variant="default" onClick={onClose}>
            {t('cancel')}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
