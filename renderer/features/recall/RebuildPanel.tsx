import { Button, NativeSelect } from '@mantine/core'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { Diagram } from '../../../content/schema.ts'
import { KindIcon } from '../../canvas/KindIcon.tsx'
import { findActor, type Subject } from '../../data/findInAtlas.ts'
import { chooseSteps, type Part, partsFor } from '../../domain/rebuild/chooseSteps.ts'
import {
  boardOf,
  linksNow,
  type RebuildSitting,
  stepsLeft,
} from '../../domain/rebuild/rebuildSitting.ts'
import { shownShare } from '../../domain/shownShare.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { BuiltOutline } from './BuiltOutline.tsx'
import styles from './Exercise.module.css'
import { exitChoices } from './exitChoices.ts'
import { HereCard } from './HereCard.tsx'
import { Tray, type TrayItem } from './Tray.tsx'
import { useBestScore } from './useBestScore.ts'
import type { useFlowBuilding } from './useFlowBuilding.ts'
import { WhichExit } from './WhichExit.tsx'

interface Props {
  readonly subject: Subject
  readonly diagram: Diagram
  readonly part: Diagram
  readonly sitting: RebuildSitting
  readonly building: ReturnType<typeof useFlowBuilding>
  readonly onPart: (part: Part) => void
  readonly onCheck: () => void
}

/** Where one stands, what can follow, and all that has been built so far. */
export function RebuildPanel(props: Props) {
  const { subject, diagram, part, sitting, building } = props
  const { here, pending } = building
  const { t } = useTranslation('recall')
  const { locale, format } = useLocale()
  const id = useId()
  const best = useBestScore({
    kind: 'rebuild',
    subject: subject.id,
    diagram: diagram.id,
    except: null,
  })
  const links = linksNow(sitting)
  const left = stepsLeft(sitting)
  const board = boardOf(sitting)
  const parts = partsFor(diagram)

  const itemOf = (step: string): TrayItem[] => {
    const found = part.steps.find((each) => each.id === step)
    if (!found) return []
    const detail = (
      <>
        <KindIcon kind={found.kind} size={14} />
        {findActor(subject, found.actor)?.name[locale]}
      </>
    )
    return [{ id: found.id, title: found.title[locale], detail }]
  }

  return (
    <div className={styles.panel}>
      <h2>{t('rebuild.title')}</h2>
      {sitting.history.length === 0 && (
        <>
          <p className={styles.soft}>{t('rebuild.how')}</p>
          {parts.length > 1 && (
            <NativeSelect
              label={t('part')}
              value={sitting.part}
              onChange={({ currentTarget: { value } }) => {
                const choice = parts.find((each) => each === value)
                if (choice) props.onPart(choice)
              }}
              data={parts.map((value) => ({
                value,
                label: t(`part.${value}`, { count: chooseSteps(diagram, value, 0).length }),
              }))}
            />
          )}
        </>
      )}
      {pending && (
        <WhichExit
          title={building.titleOf(pending.to)}
          choices={exitChoices(part, links, pending.from, locale)}
          onChoose={building.settle}
          onCancel={building.dismiss}
        />
      )}
      {here !== null && !pending && (
        <HereCard
          part={part}
          links={links}
          board={board}
          here={here}
          active={building.active}
          onExit={building.setExit}
          onRemove={building.unlink}
        />
      )}
      <div>
        <h3 id={`${id}-left`}>{t('left', { count: left.length })}</h3>
        {left.length === 0 && <p>{t('leftNone')}</p>}
        <Tray
          labelledBy={`${id}-left`}
          items={left.flatMap(itemOf)}
          onPress={building.follow}
          onGrab={building.grab}
        />
      </div>
      <details className={styles.more}>
        <summary id={`${id}-standing`}>{t('standing')}</summary>
        <Tray
          labelledBy={`${id}-standing`}
          items={board.filter((step) => step !== here).flatMap(itemOf)}
          onPress={building.follow}
          onGrab={building.grab}
        />
      </details>
      <details className={styles.more}>
        <summary>{t('built')}</summary>
        <BuiltOutline
          part={part}
          links={links}
          board={board}
          here={here}
          onGoTo={building.goTo}
          onRemove={building.unlink}
        />
      </details>
      <p className={styles.keys}>{t('rebuild.keys')}</p>
      {best !== null && (
        <p className={styles.soft}>{t('best', { share: format.percent(shownShare(best)) })}</p>
      )}
      <div className={styles.foot}>
        <div className={styles.buttons}>
          <Button
            variant="default"
            disabled={sitting.history.length === 0}
            onClick={building.takeBack}
          >
            {t('undo')}
          </Button>
          <Button disabled={links.length === 0} onClick={props.onCheck}>
            {t('check')}
          </Button>
        </div>
      </div>
    </div>
  )
}
