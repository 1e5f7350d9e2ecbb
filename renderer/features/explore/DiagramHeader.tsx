import { Button } from '@mantine/core'
import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { packOf } from '../../../content/pack/packOf.ts'
import type { Diagram } from '../../../content/schema.ts'
import type { Subject } from '../../data/findInAtlas.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { paths } from '../../state/paths.ts'
import { ExportButton } from '../export/index.ts'
import { PackName } from '../packs/index.ts'
import { PresentLinks } from '../presentLinks/index.ts'
import { CompareLink } from './CompareLink.tsx'
import styles from './DiagramScreen.module.css'

interface Props {
  readonly subject: Subject
  readonly diagram: Diagram
  /** Whether the drawing is on screen, rather than its text twin. */
  readonly isDrawn: boolean
}

/** What is drawn and what can be done with it. Memoised: it stays as it is while steps are chosen. */
export const DiagramHeader = memo(function DiagramHeader({ subject, diagram, isDrawn }: Props) {
  const { t } = useTranslation('explore')
  const { locale } = useLocale()
  return (
    <header className={styles.header}>
      <div className={styles.titles}>
        <Link href={paths.subject(subject.id)} className={styles.above}>
          {subject.name[locale]}
        </Link>
        <h1>{diagram.title[locale]}</h1>
        <PackName of={packOf(subject.id) ? subject.id : diagram.id} />
      </div>
      <div className={styles.actions}>
        <PresentLinks source={{ kind: 'diagram', subject: subject.id, diagram: diagram.id }} />
        <CompareLink subject={subject} diagram={diagram} />
        <Button variant="default" component={Link} href={paths.quiz(`${subject.id}/${diagram.id}`)}>
          {t('practise')}
        </Button>
        <ExportButton subject={subject} diagram={diagram} isDrawn={isDrawn} />
      </div>
    </header>
  )
})
