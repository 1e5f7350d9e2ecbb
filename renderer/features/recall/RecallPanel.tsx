import { Button, NativeSelect } from '@mantine/core'
import { type PointerEvent, useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { Diagram } from '../../../content/schema.ts'
import type { Subject } from '../../data/findInAtlas.ts'
import { countHidden, type Hiding, hidingsFor } from '../../domain/recall/chooseHidden.ts'
import type { RecallSitting } from '../../domain/recall/recallSitting.ts'
import { shownShare } from '../../domain/shownShare.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import styles from './Exercise.module.css'
import { Tray, type TrayItem } from './Tray.tsx'
import { useBestScore } from './useBestScore.ts'

interface Props {
  readonly subject: Subject
  readonly diagram: Diagram
  readonly sitting: RecallSitting
  readonly left: readonly TrayItem[]
  readonly held: string | null
  /** What is to be done next with what was picked up or pressed. */
  readonly waiting: string | null
  readonly onHide: (hiding: Hiding) => void
  readonly onPress: (title: string, byKey: boolean) => void
  readonly onGrab: (event: PointerEvent, title: string) => void
  readonly onRelease: () => void
  /** Null where there is nothing to tell. */
  readonly onTell: (() => void) | null
  readonly onCheck: () => void
}

/** The tray of titles and what can be done besides placing them. */
export function RecallPanel(props: Props) {
  const { subject, diagram, sitting, left, held, waiting } = props
  const { t } = useTranslation('recall')
  const { format } = useLocale()
  const id = useId()
  const best = useBestScore({
    kind: 'recall',
    subject: subject.id,
    diagram: diagram.id,
    except: null,
  })
  const { hidden, placed, hinted } = sitting
  const isUntouched = sitting.path.length === 0 && hinted.length === 0
  const hidings = hidingsFor(diagram)

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Esc pressed anywhere in the panel puts the title back
    <div
      className={styles.panel}
      onKeyDown={(event) => event.key === 'Escape' && held && props.onRelease()}
    >
      <h2>{t('recall.title')}</h2>
      <p className={styles.soft}>{t('recall.how')}</p>
      {isUntouched && (
        <NativeSelect
          label={t('hide')}
          value={sitting.hiding}
          onChange={({ currentTarget: { value } }) => {
            const hiding = hidings.find((each) => each === value)
            if (hiding) props.onHide(hiding)
          }}
          data={hidings.map((value) => ({
            value,
            label: t(`hide.${value}`, { count: countHidden(diagram, value) }),
          }))}
        />
      )}
      <div>
        <h3 id={id}>{t('tray', { count: left.length })}</h3>
        {left.length === 0 && <p>{t('trayEmpty')}</p>}
        <Tray
          labelledBy={id}
          items={left}
          held={held}
          onPress={props.onPress}
          onGrab={props.onGrab}
        />
      </div>
      <p className={styles.keys}>{t('recall.keys')}</p>
      {best !== null && (
        <p className={styles.soft}>{t('best', { share: format.percent(shownShare(best)) })}</p>
      )}
      <div className={styles.foot}>
        {waiting ? (
          <p className={styles.waiting}>{waiting}</p>
        ) : (
          <p className={styles.soft}>
            {t('progress', { count: placed.size, total: hidden.length - hinted.length })}
            {hinted.length > 0 && ` · ${t('hints', { count: hinted.length })}`}
          </p>
        )}
        <div className={styles.buttons}>
          <Button
            variant="default"
            disabled={props.onTell === null}
            onClick={() => props.onTell?.()}
          >
            {t('tellOne')}
          </Button>
          <Button disabled={placed.size === 0} onClick={props.onCheck}>
            {t('check')}
          </Button>
        </div>
      </div>
    </div>
  )
}
