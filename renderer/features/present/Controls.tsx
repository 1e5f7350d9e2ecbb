import { useTranslation } from 'react-i18next'
import styles from './Presenter.module.css'
import { placeOf } from './placeOf.ts'
import { commandOf, STAGE_KEYS, type StageKey } from './stageKeys.ts'
import type { Presentation } from './usePresentation.ts'
import type { WindowActs } from './useStageKeys.ts'

interface Props {
  readonly presentation: Presentation
  /** The number typed so far. */
  readonly typed: string
  readonly acts: Required<Pick<WindowActs, 'help' | 'end' | 'ask' | 'names'>>
  readonly isCalling: boolean
}

const SHOWN: readonly StageKey[] = [
  'back',
  'next',
  'first',
  'last',
  'previousPart',
  'nextPart',
  'black',
  'white',
  'camera',
  'laser',
  'spotlight',
  'pen',
  'cover',
  'uncover',
]

const ONLY_ON_DIAGRAMS: readonly StageKey[] = ['camera', 'laser', 'spotlight', 'pen', 'cover']

/** Every command as a button that bears its key. */
export function Controls({ presentation, typed, acts, isCalling }: Props) {
  const { t } = useTranslation('present')
  const { show, here, parts, send } = presentation
  const { step } = placeOf(here, show)
  const isOn: Partial<Record<StageKey, boolean>> = {
    black: show.blank === 'black',
    white: show.blank === 'white',
    camera: show.camera === 'follow',
    laser: show.tool === 'laser',
    spotlight: show.tool === 'spotlight',
    pen: show.tool === 'pen',
    cover: show.covered.isOn,
  }
  const isUseful = (key: StageKey): boolean => {
    if (key === 'previousPart' || key === 'nextPart') return parts.length > 1
    if (ONLY_ON_DIAGRAMS.includes(key)) return here?.kind === 'diagram' && show.ask === null
    return key !== 'uncover' || show.covered.isOn
  }
  const keyOf = (key: StageKey): string => STAGE_KEYS.find(([name]) => name === key)?.[1][0] ?? ''
  return (
    <div className={styles.controls} role="group" aria-label={t('controls')}>
      {SHOWN.filter(isUseful).map((key) => (
        <button
          key={key}
          type="button"
          data-key={key}
          aria-pressed={isOn[key]}
          onClick={() => {
            const command = commandOf(key, show, step)
            if (command) send(command)
          }}
        >
          {t(`key.${key as Exclude<StageKey, 'enter'>}`)} <kbd>{keyOf(key)}</kbd>
        </button>
      ))}
      <button type="button" data-key="ask" onClick={acts.ask}>
        {t('key.ask')} <kbd>Q</kbd>
      </button>
      <button type="button" data-key="names" aria-expanded={isCalling} onClick={acts.names}>
        {t('key.names')} <kbd>N</kbd>
      </button>
      <button type="button" onClick={() => send({ kind: 'restart', now: Date.now() })}>
        {t('restart')}
      </button>
      <button type="button" onClick={acts.help}>
        {t('keys')} <kbd>?</kbd>
      </button>
      <button type="button" onClick={acts.end}>
        {t('key.end')} <kbd>Esc</kbd>
      </button>
      {typed !== '' && <strong>{t('typed', { number: typed })}</strong>}
    </div>
  )
}
