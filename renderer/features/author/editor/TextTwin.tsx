import { Button } from '@mantine/core'
import { ArrowDown, ArrowUp } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { Actor, Diagram } from '../../../../content/schema.ts'
import { KindIcon } from '../../../canvas/KindIcon.tsx'
import { outlineDiagram } from '../../../domain/diagram/outline.ts'
import { useAuthoring } from '../AuthoringContext.ts'
import styles from './DiagramEditor.module.css'
import type { DiagramActs } from './useDiagramActs.ts'

interface Props {
  readonly diagram: Diagram
  readonly actors: readonly Actor[]
  readonly selected: string | null
  readonly acts: DiagramActs
}

/** The diagram as an ordered list: where everything can be chosen, and steps put into another order. */
export function TextTwin({ diagram, actors, selected, acts }: Props) {
  const { t } = useTranslation(['author', 'canvas'])
  const { language } = useAuthoring()
  const items = outlineDiagram(diagram, language)
  return (
    <div className={styles.twin}>
      <p className={styles.soft}>{t('twinHint')}</p>
      <ol>
        {items.map((item, index) => (
          <li
            key={item.step}
            className={styles.item}
            data-chosen={item.step === selected || undefined}
          >
            <div className={styles.row}>
              <button
                type="button"
                className={styles.step}
                data-step={item.step}
                aria-current={item.step === selected ? 'step' : undefined}
                onClick={() => acts.select(item.step)}
              >
                <span className={styles.number}>{item.number}</span>
                <span>
                  <strong>{item.title}</strong>{' '}
                  <span className={styles.soft}>
                    <KindIcon kind={item.kind} size={13} /> {t(`canvas:kind.${item.kind}`)} ·{' '}
                    {actors.find(({ id }) => id === item.actor)?.name[language]}
                  </span>
                </span>
              </button>
              <span className={styles.buttons}>
                <Button
                  size="compact-sm"
                  variant="subtle"
                  px="0.4rem"
                  disabled={index === 0}
                  aria-label={t('earlier', { title: item.title })}
                  title={t('earlier', { title: item.title })}
                  onClick={() => acts.move(item.step, -1)}
                >
                  <ArrowUp size={17} aria-hidden="true" />
                </Button>
                <Button
                  size="compact-sm"
                  variant="subtle"
                  px="0.4rem"
                  disabled={index === items.length - 1}
                  aria-label={t('later', { title: item.title })}
                  title={t('later', { title: item.title })}
                  onClick={() => acts.move(item.step, 1)}
                >
                  <ArrowDown size={17} aria-hidden="true" />
                </Button>
              </span>
            </div>
            {item.exits.length > 0 && (
              <ul className={styles.exits}>
                {item.exits.map((exit) => (
                  <li key={exit.link}>
                    <button
                      type="button"
                      className={styles.plain}
                      onClick={() => acts.select(`link-${exit.link}`)}
                    >
                      {exit.isBack ? '↩' : '→'} {exit.condition && <em>{exit.condition}: </em>}
                      {exit.toNumber}. {exit.toTitle}
                    </button>
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ol>
    </div>
  )
}
