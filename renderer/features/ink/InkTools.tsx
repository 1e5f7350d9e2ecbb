import { Eraser, Flashlight, type LucideIcon, PenLine, Pointer, Undo2 } from 'lucide-react'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { Notice } from '../../ui/Notice.tsx'
import styles from './InkTools.module.css'
import { INK_COLOURS, type InkColour, type InkTool } from './inkTool.ts'
import { CLEAR_KEY, useInkKeys } from './useInkKeys.ts'
import type { InkSheetState } from './useInkSheet.ts'

/** With the keys that take them, which belong to the presentation. */
const TOOLS: readonly (readonly [Exclude<InkTool, 'none'>, string, LucideIcon])[] = [
  ['pen', 'P', PenLine],
  ['spotlight', 'S', Flashlight],
  ['laser', 'L', Pointer],
]

export interface InkToolsProps {
  readonly tool: InkTool
  /** A tool was pressed; the one in hand is put down. */
  readonly onTool: (tool: InkTool) => void
  readonly colour: InkColour
  /** A colour was pressed, and with it the pen. */
  readonly onColour: (colour: InkColour) => void
  readonly sheet: InkSheetState
}

/** Tools over a drawing: pen, spotlight and laser, the colours of the pen, undo and clear; each with its key. */
export function InkTools({ tool, onTool, colour, onColour, sheet }: InkToolsProps) {
  const { t } = useTranslation('ink')
  const name = useId()
  const { undo, clear, failure, isFull, saveAgain } = sheet
  useInkKeys({ onUndo: () => undo?.(), onClear: () => clear?.() })

  return (
    <div className={styles.tools}>
      <div role="toolbar" aria-label={t('tools')} className={styles.bar}>
        {TOOLS.map(([each, key, Icon]) => (
          <button
            key={each}
            type="button"
            className={styles.tool}
            aria-pressed={tool === each}
            aria-keyshortcuts={key}
            title={`${t(each)} (${key})`}
            onClick={() => onTool(each)}
          >
            <Icon size={22} aria-hidden="true" />
            <span className={styles.name}>{t(each)}</span>
          </button>
        ))}
        <div role="radiogroup" aria-label={t('colour')} className={styles.colours}>
          {INK_COLOURS.map((each) => (
            <label key={each} className={`${styles.colour} ${styles[each]}`} title={t(each)}>
              <input
                type="radio"
                name={name}
                aria-label={t(each)}
                checked={colour === each}
                onChange={() => onColour(each)}
              />
              <span className={styles.swatch} aria-hidden="true" />
            </label>
          ))}
        </div>
        <button
          type="button"
          className={styles.tool}
          disabled={!undo}
          aria-keyshortcuts="Control+Z"
          title={`${t('undo')} (Ctrl+Z)`}
          onClick={() => undo?.()}
        >
          <Undo2 size={22} aria-hidden="true" />
          <span className={styles.name}>{t('undo')}</span>
        </button>
        <button
          type="button"
          className={styles.tool}
          disabled={!clear}
          aria-keyshortcuts={CLEAR_KEY}
          title={`${t('clear')} (${CLEAR_KEY})`}
          onClick={() => clear?.()}
        >
          <Eraser size={22} aria-hidden="true" />
          <span className={styles.name}>{t('clear')}</span>
        </button>
      </div>
      {isFull && <Notice tone="info">{t('full')}</Notice>}
      {failure && (
        <Notice tone="bad">
          {t(`failed.${failure}`)}{' '}
          <button type="button" className={styles.again} onClick={saveAgain}>
            {t('saveAgain')}
          </button>
        </Notice>
      )}
    </div>
  )
}
