import { Button, NativeSelect } from '@mantine/core'
import { Trash2 } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { canLink } from '../../../domain/authoring/changeDiagram.ts'
import type { DraftDiagram, DraftStep, DraftSubject } from '../../../domain/authoring/draft.ts'
import { useAuthoring } from '../AuthoringContext.ts'
import { TextField } from '../fields/TextField.tsx'
import { ItemPlace } from '../ItemPlace.ts'
import styles from './DiagramEditor.module.css'
import type { DiagramActs } from './useDiagramActs.ts'
import { useNumberedTitle } from './useNumberedTitle.ts'

interface Props {
  readonly subject: DraftSubject
  readonly diagram: DraftDiagram
  readonly step: DraftStep
  readonly acts: DiagramActs
}

/** No id of a step. */
const NEW = ' new'

/** Where it goes from a step: each way with its condition, and another to be led. */
export function WaysOut({ subject, diagram, step, acts }: Props) {
  const { t } = useTranslation('author')
  const titleOf = useNumberedTitle(diagram)
  const ways = diagram.links.flatMap((link, index) =>
    link.from === step.id ? [{ link, index }] : [],
  )
  const targets = diagram.steps
    .filter(({ id }) => canLink(diagram, step.id, id))
    .map(({ id }) => ({ value: id, label: titleOf(id) }))
  const choose = (to: string): void => {
    if (to === NEW) acts.addAfter(step.id)
    else if (to) acts.join(step.id, to)
  }
  return (
    <section className={styles.group} aria-label={t('ways')}>
      <h3>{t('ways')}</h3>
      {ways.length > 0 && (
        <ul className={styles.list}>
          {ways.map(({ link, index }) => (
            <li key={link.to} className={styles.way}>
              <div className={styles.wayHead}>
                <button
                  type="button"
                  className={styles.plain}
                  onClick={() => acts.select(`link-${index}`)}
                >
                  → {titleOf(link.to)}
                </button>
                <Button
                  variant="subtle"
                  size="compact-sm"
                  px="0.4rem"
                  aria-label={t('way.remove', { title: titleOf(link.to) })}
                  title={t('way.remove', { title: titleOf(link.to) })}
                  onClick={() => acts.removeLink(index)}
                >
                  <Trash2 size={16} aria-hidden="true" />
                </Button>
              </div>
              {(step.kind === 'decision' || diagram.nature === 'organisation') && (
                <SaidOfWay subject={subject.id} diagram={diagram} index={index} />
              )}
            </li>
          ))}
        </ul>
      )}
      <NativeSelect
        aria-label={t('way.add')}
        value=""
        data={[{ value: '', label: t('way.add') }, { value: NEW, label: t('way.new') }, ...targets]}
        onChange={(event) => choose(event.currentTarget.value)}
      />
    </section>
  )
}

interface SaidProps {
  readonly subject: string
  readonly diagram: DraftDiagram
  readonly index: number
}

/** When a way is taken or, in a diagram of organisation, what the one does to the other. */
export function SaidOfWay({ subject, diagram, index }: SaidProps) {
  const { t } = useTranslation('author')
  const { change } = useAuthoring()
  const link = diagram.links[index]
  if (!link) return null
  const field = diagram.nature === 'organisation' ? 'relation' : 'condition'
  return (
    <ItemPlace value={{ section: 'diagram', subject, diagram: diagram.id, item: `link-${index}` }}>
      <TextField
        field={field}
        label={t(`link.${field}`)}
        placeholder={t(`link.${field}Placeholder`)}
        value={link[field]}
        onChange={(text) =>
          change({
            kind: 'link',
            subject,
            diagram: diagram.id,
            link: index,
            set: { [field]: text },
          })
        }
      />
    </ItemPlace>
  )
}
