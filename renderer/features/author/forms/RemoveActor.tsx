import { Button, NativeSelect } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { DraftActor, DraftSubject } from '../../../domain/authoring/draft.ts'
import { usesOfActor } from '../../../domain/authoring/usesOf.ts'
import { Dialog } from '../../../ui/Dialog.tsx'
import { useAuthoring, useWords } from '../AuthoringContext.ts'
import styles from '../DraftScreen.module.css'

interface Props {
  readonly subject: DraftSubject
  readonly actor: DraftActor
  readonly onClose: () => void
}

/** Asks who takes over the steps of an actor who goes. */
export function RemoveActor({ subject, actor, onClose }: Props) {
  const { t } = useTranslation('author')
  const { change } = useAuthoring()
  const words = useWords()
  const others = subject.actors.filter(({ id }) => id !== actor.id)
  const [heir, setHeir] = useState(others[0]?.id ?? '')
  const count = usesOfActor(subject, actor.id).length
  return (
    <Dialog title={t('removeActor')} closing={t('close')} onClose={onClose}>
      <p>{t('removeActor.steps', { count, name: words(actor.name, t('untitled')) })}</p>
      <NativeSelect
        label={t('removeActor.heir')}
        value={heir}
        data={others.map(({ id, name }) => ({ value: id, label: words(name, t('untitled')) }))}
        onChange={(event) => setHeir(event.currentTarget.value)}
      />
      <div className={styles.actions}>
        <Button variant="default" onClick={onClose} data-autofocus>
          {t('cancel')}
        </Button>
        <Button
          onClick={() => {
            change({
              kind: 'remove-actor',
              subject: subject.id,
              actor: actor.id,
              ...(heir && { heir }),
            })
            onClose()
          }}
        >
          {t('remove')}
        </Button>
      </div>
    </Dialog>
  )
}
