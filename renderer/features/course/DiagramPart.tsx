import { Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAtlas } from '../../data/AtlasContext.tsx'
import { findDiagram, findSubject } from '../../data/findInAtlas.ts'
import type { CoursePart } from '../../domain/scorm/course.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { useScreen } from '../../state/ScreenStoreContext.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { ReadMode } from '../explore/index.ts'
import { WalkMode } from '../walk/index.ts'
import styles from './CourseScreen.module.css'
import { GonePart } from './GonePart.tsx'

interface Props {
  readonly part: Extract<CoursePart, { kind: 'diagram' }>
}

type Way = 'read' | 'walk' | 'outline'

/** A diagram to be read, walked, or read as text. */
export function DiagramPart({ part }: Props) {
  const { t } = useTranslation('course')
  const { locale } = useLocale()
  const atlas = useAtlas()
  const showAs = useScreen((state) => state.showDiagramAs)
  const [way, setWay] = useState<Way>('read')
  const [selected, select] = useState(part.step)
  const subject = findSubject(atlas, part.subject)
  const diagram = subject && findDiagram(subject, part.diagram)
  if (!subject || !diagram) return <GonePart />

  const choose = (next: Way): void => {
    showAs(next === 'outline' ? 'outline' : 'drawing')
    setWay(next)
  }
  const Mode = way === 'walk' ? WalkMode : ReadMode
  const step = diagram.steps.some(({ id }) => id === selected) ? selected : null
  return (
    <article className={styles.diagram}>
      <header className={styles.diagramHead}>
        <div>
          <p className={styles.above}>{subject.name[locale]}</p>
          <h2 tabIndex={-1} data-part-heading>
            {diagram.title[locale]}
          </h2>
        </div>
        <Choice
          label={t('way')}
          value={way}
          onChoose={choose}
          options={(['read', 'walk', 'outline'] as const).map((value) => ({
            value,
            label: t(`way.${value}`),
          }))}
        />
      </header>
      <Suspense fallback={<div aria-busy="true" />}>
        <Mode subject={subject} diagram={diagram} selected={step} onSelect={select} />
      </Suspense>
    </article>
  )
}
