import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { STEP_KINDS } from '../../../content/names.ts'
import type { Diagram } from '../../../content/schema.ts'
import { KindSwatch } from '../../canvas/KindSwatch.tsx'
import type { Subject } from '../../data/findInAtlas.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { NoteEditor } from '../notes/index.ts'
import styles from './DiagramIntro.module.css'

interface Props {
  readonly subject: Subject
  readonly diagram: Diagram
  readonly onStart: () => void
}

/** What stands beside a drawing in which no step is chosen: its question, how to walk it, its signs. */
export function DiagramIntro({ subject, diagram, onStart }: Props) {
  const { t } = useTranslation(['explore', 'canvas'])
  const { locale } = useLocale()
  const kinds = STEP_KINDS.filter((kind) => diagram.steps.some((step) => step.kind === kind))
  return (
    <section className={styles.intro} aria-labelledby="diagram-intro">
      <h2 id="diagram-intro">{t('about')}</h2>
      <p className={styles.question}>{diagram.question[locale]}</p>
      {diagram.nature === 'organisation' && <p>{t('organisation')}</p>}
      <div>
        <Button onClick={onStart}>{t('start')}</Button>
      </div>
      <p className={styles.keys}>{t('keys')}</p>
      <h3>{t('legend')}</h3>
      <ul className={styles.legend}>
        {kinds.map((kind) => (
          <li key={kind}>
            <KindSwatch kind={kind} />
            {t(`canvas:kind.${kind}`)}
          </li>
        ))}
      </ul>
      <NoteEditor subject={subject.id} diagram={diagram.id} />
    </section>
  )
}
