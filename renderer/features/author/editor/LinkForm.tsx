import { Button } from '@mantine/core'
import { Trash2, X } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { canLink } from '../../../domain/authoring/changeDiagram.ts'
import type { DraftLink } from '../../../domain/authoring/draft.ts'
import { useAuthoring, useWords } from '../AuthoringContext.ts'
import { ClaimsField } from '../fields/ClaimsField.tsx'
import { PickField } from '../fields/PickField.tsx'
import styles from './DiagramEditor.module.css'
import type { PanelProps } from './EditorPanel.tsx'
import { useNumberedTitle } from './useNumberedTitle.ts'
import { SaidOfWay } from './WaysOut.tsx'

interface Props extends PanelProps {
  readonly index: number
}

/** Everything about one way from a step to another. */
export function LinkForm({ subject, diagram, index, acts }: Props) {
  const { t } = useTranslation('author')
  const { change } = useAuthoring()
  const words = useWords()
  const titleOf = useNumberedTitle(diagram)
  const link = diagram.links[index]
  if (!link) return null
  const set = (changes: Partial<DraftLink>) =>
    change({ kind: 'link', subject: subject.id, diagram: diagram.id, link: index, set: changes })
  const ends = (allowed: (id: string) => boolean, now: string) =>
    diagram.steps
      .filter(({ id }) => id === now || allowed(id))
      .map(({ id }) => ({ value: id, label: titleOf(id) }))
  return (
    <>
      <div className={styles.head}>
        <h2>{t('link')}</h2>
        <Button
          variant="subtle"
          px="0.4rem"
          aria-label={t('toDiagram')}
          title={t('toDiagram')}
          onClick={() => acts.select(null)}
        >
          <X size={18} aria-hidden="true" />
        </Button>
      </div>
      <PickField
        field="from"
        label={t('link.from')}
        value={link.from}
        options={ends((id) => canLink(diagram, id, link.to), link.from)}
        onChange={(from) => from && set({ from })}
      />
      <PickField
        field="to"
        label={t('link.to')}
        value={link.to}
        options={ends((id) => canLink(diagram, link.from, id), link.to)}
        onChange={(to) => to && set({ to })}
      />
      <SaidOfWay subject={subject.id} diagram={diagram} index={index} />
      <ClaimsField
        subject={subject.id}
        label={t('restsOn')}
        hint={t('link.restsOnHint')}
        claims={link.claims}
        citedBy={{ kind: 'link', diagram: diagram.id, link: index }}
        about={words(link.condition) || titleOf(link.to)}
        onChange={(claims) => set({ claims })}
      />
      <div className={styles.buttons}>
        <Button
          size="compact-md"
          variant="default"
          leftSection={<Trash2 size={16} aria-hidden="true" />}
          onClick={() => acts.removeLink(index)}
        >
          {t('link.remove')}
        </Button>
      </div>
    </>
  )
}
