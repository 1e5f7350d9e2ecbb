import { Button, SegmentedControl } from '@mantine/core'
import { useCallback, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useSearchParams } from 'wouter'
import type { Diagram } from '../../../content/schema.ts'
import { DiagramCanvas } from '../../canvas/DiagramCanvas.tsx'
import type { Subject } from '../../data/findInAtlas.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { navigate } from '../../state/hashLocation.ts'
import { paths } from '../../state/paths.ts'
import { useScreen } from '../../state/ScreenStoreContext.tsx'
import { DiagramIntro } from './DiagramIntro.tsx'
import styles from './DiagramScreen.module.css'
import { OutlineView } from './OutlineView.tsx'
import { StepPanel } from './StepPanel.tsx'

interface Props {
  readonly subject: Subject
  readonly diagram: Diagram
}

/** One diagram: drawn or as text, with the chosen step explained beside it. The address names the step. */
export function DiagramScreen({ subject, diagram }: Props) {
  const { t } = useTranslation('explore')
  const { locale } = useLocale()
  const view = useScreen((state) => state.diagramView)
  const showAs = useScreen((state) => state.showDiagramAs)
  const shortcuts = useScreen((state) => state.preferences.shortcuts)
  const [search] = useSearchParams()
  const heading = useRef<HTMLHeadingElement>(null)

  const step = diagram.steps.find(({ id }) => id === search.get('step')) ?? null
  const select = useCallback(
    (id: string | null) =>
      navigate(paths.diagram(subject.id, diagram.id, id ?? undefined), { replace: true }),
    [subject.id, diagram.id],
  )
  const first = diagram.steps[0]

  useEffect(() => {
    if (!shortcuts) return
    const onKey = (event: KeyboardEvent): void => {
      const isTyping = event.target instanceof Element && event.target.closest('input, textarea')
      if (event.code !== 'KeyT' || isTyping || event.ctrlKey || event.metaKey || event.altKey)
        return
      showAs(view === 'drawing' ? 'outline' : 'drawing')
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [shortcuts, view, showAs])

  return (
    <div className={styles.screen}>
      <header className={styles.header}>
        <div className={styles.titles}>
          <Link href={paths.subject(subject.id)} className={styles.above}>
            {subject.name[locale]}
          </Link>
          <h1>{diagram.title[locale]}</h1>
        </div>
        <SegmentedControl
          aria-label={`${t('view')} (${t('viewKey')})`}
          value={view}
          onChange={(value) => showAs(value === 'outline' ? 'outline' : 'drawing')}
          data={[
            { value: 'drawing', label: t('view.drawing') },
            { value: 'outline', label: t('view.outline') },
          ]}
        />
        <Button variant="default" component={Link} href={paths.quiz(`${subject.id}/${diagram.id}`)}>
          {t('practise')}
        </Button>
      </header>
      <div className={styles.body}>
        <div className={styles.drawing}>
          {view === 'drawing' ? (
            <DiagramCanvas
              diagram={diagram}
              actors={subject.actors}
              locale={locale}
              selected={step?.id ?? null}
              onSelect={select}
              onOpen={() => heading.current?.focus()}
            />
          ) : (
            <OutlineView
              subject={subject}
              diagram={diagram}
              selected={step?.id ?? null}
              onSelect={select}
            />
          )}
        </div>
        <aside className={styles.panel} aria-label={t('panel')}>
          {step ? (
            <StepPanel
              key={step.id}
              subject={subject}
              diagram={diagram}
              step={step}
              onSelect={select}
              onClose={() => select(null)}
              headingRef={heading}
            />
          ) : (
            <DiagramIntro diagram={diagram} onStart={() => first && select(first.id)} />
          )}
        </aside>
      </div>
    </div>
  )
}
