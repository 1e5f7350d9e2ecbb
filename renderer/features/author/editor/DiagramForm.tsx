import { Button } from '@mantine/core'
import { ArrowLeft, ArrowRight, Trash2 } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { DraftDiagram } from '../../../domain/authoring/draft.ts'
import { useAuthoring, useWords } from '../AuthoringContext.ts'
import { PickField } from '../fields/PickField.tsx'
import { TextField } from '../fields/TextField.tsx'
import { useOptions } from '../fields/useOptions.ts'
import styles from './DiagramEditor.module.css'
import type { PanelProps } from './EditorPanel.tsx'

/** What the diagram as a whole is called, what it answers, and the order of its lanes. */
export function DiagramForm({ subject, diagram, actors }: PanelProps) {
  const { t } = useTranslation('author')
  const { change, go } = useAuthoring()
  const words = useWords()
  const { natures } = useOptions()
  const here = { subject: subject.id, diagram: diagram.id } as const
  const set = (changes: Partial<Pick<DraftDiagram, 'title' | 'question' | 'nature' | 'lanes'>>) =>
    change({ kind: 'diagram', ...here, set: changes })
  const nameOf = (id: string) =>
    words(actors.find((actor) => actor.id === id)?.name ?? {}, t('actor.empty'))
  const moveLane = (at: number, by: number): void => {
    const { [at]: lane, [at + by]: other } = diagram.lanes
    if (lane !== undefined && other !== undefined)
      set({ lanes: diagram.lanes.with(at, other).with(at + by, lane) })
  }
  const remove = (): void => {
    change({ kind: 'remove-diagram', ...here })
    go({ section: subject.head ? 'head' : 'actors', subject: subject.id })
  }
  return (
    <>
      <h2>{t('diagram')}</h2>
      <p className={styles.soft}>{t('diagram.hint')}</p>
      <TextField
        field="title"
        label={t('diagram.title')}
        value={diagram.title}
        onChange={(title) => set({ title })}
      />
      <TextField
        field="question"
        label={t('diagram.question')}
        hint={t('diagram.questionHint')}
        value={diagram.question}
        onChange={(question) => set({ question })}
      />
      <PickField
        field="nature"
        label={t('diagram.nature')}
        value={diagram.nature}
        options={natures}
        onChange={(nature) => nature && set({ nature })}
      />
      {diagram.lanes.length > 1 && (
        <section className={styles.group} aria-label={t('lanes')}>
          <h3>{t('lanes')}</h3>
          <ol className={styles.list}>
            {diagram.lanes.map((lane, index) => (
              <li key={lane} className={styles.row}>
                <span>{nameOf(lane)}</span>
                <span className={styles.buttons}>
                  <Button
                    size="compact-sm"
                    variant="subtle"
                    px="0.4rem"
                    disabled={index === 0}
                    aria-label={t('lane.left', { name: nameOf(lane) })}
                    title={t('lane.left', { name: nameOf(lane) })}
                    onClick={() => moveLane(index, -1)}
                  >
                    <ArrowLeft size={17} aria-hidden="true" />
                  </Button>
                  <Button
                    size="compact-sm"
                    variant="subtle"
                    px="0.4rem"
                    disabled={index === diagram.lanes.length - 1}
                    aria-label={t('lane.right', { name: nameOf(lane) })}
                    title={t('lane.right', { name: nameOf(lane) })}
                    onClick={() => moveLane(index, 1)}
                  >
                    <ArrowRight size={17} aria-hidden="true" />
                  </Button>
                </span>
              </li>
            ))}
          </ol>
        </section>
      )}
      <div className={styles.buttons}>
        <Button
          size="compact-md"
          variant="default"
          leftSection={<Trash2 size={16} aria-hidden="true" />}
          onClick={remove}
        >
          {t('diagram.remove')}
        </Button>
      </div>
    </>
  )
}
