import { useTranslation } from 'react-i18next'
import { DiagramCanvas } from '../../canvas/DiagramCanvas.tsx'
import type { ModeProps } from '../../data/ModeProps.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { SplitView } from '../../ui/SplitView.tsx'
import { useWalkKeys } from './useWalkKeys.ts'
import styles from './WalkPanel.module.css'
import { WayButton } from './WayButton.tsx'

interface Props extends ModeProps {
  readonly starts: readonly string[]
  readonly onBegin: (start: string) => void
}

/** A diagram with more than one place to begin: which shall it be? */
export function Beginning({ subject, diagram, selected, onSelect, starts, onBegin }: Props) {
  const { t } = useTranslation('walk')
  const { locale } = useLocale()

  const begin = (start: string | undefined): boolean => {
    if (start === undefined) return false
    onSelect(start)
    onBegin(start)
    return true
  }
  const walkBy = useWalkKeys({
    onNumber: (number) => begin(starts[number - 1]),
    onBack: () => false,
  })
  const beginHere = (step: string): boolean => starts.includes(step) && begin(step)

  return (
    <SplitView
      panelLabel={t('panel')}
      panel={
        <section className={styles.panel} aria-labelledby="walk-begin">
          <h2 id="walk-begin">{t('begin')}</h2>
          <p className={styles.soft}>{t('beginHint')}</p>
          <ul className={styles.ways}>
            {starts.map((start, index) => (
              <li key={start}>
                <WayButton
                  number={index + 1}
                  diagram={diagram}
                  step={start}
                  onTake={() => begin(start)}
                />
              </li>
            ))}
          </ul>
        </section>
      }
    >
      <DiagramCanvas
        diagram={diagram}
        actors={subject.actors}
        locale={locale}
        selected={selected}
        onSelect={(step) => {
          if (step === null || !beginHere(step)) onSelect(step)
        }}
        onOpen={beginHere}
        onKey={(event) => {
          const isTaken = walkBy(event)
          if (isTaken) event.preventDefault()
          return isTaken
        }}
      />
    </SplitView>
  )
}
