import type { NodeProps } from '@xyflow/react'
import { Check, StickyNote, X } from 'lucide-react'
import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { DEFAULT_METRICS } from '../domain/diagram/diagramLayout.ts'
import { SMALL_LINE_HEIGHT } from '../domain/diagram/fitTitle.ts'
import { footerOf } from '../domain/diagram/nodeSize.ts'
import { DIAGRAM_TYPE } from '../domain/drawing/diagramType.ts'
import { outlineOf } from '../domain/drawing/outlineOf.ts'
import { KindIcon } from './KindIcon.tsx'
import { linesOf } from './linesOf.ts'
import type { StepMark } from './StepMark.ts'
import styles from './StepNode.module.css'
import { useStepSelection } from './StepSelection.ts'
import type { StepFlowNode, StepNodeData } from './toFlow.ts'

const { nodeLineHeight, labelLineHeight, nodeHeader } = DEFAULT_METRICS

/** Asks what is said of its step; the step is drawn anew only where that has changed. */
export function StepNode({ id, data, width = 0, height = 0 }: NodeProps<StepFlowNode>) {
  const { selected, tabStop, select, marks } = useStepSelection()
  return (
    <StepShape
      id={id}
      data={data}
      width={width}
      height={height}
      mark={marks.get(id)}
      isSelected={selected === id}
      isTabStop={tabStop === id}
      select={select}
    />
  )
}

interface ShapeProps {
  readonly id: string
  readonly data: StepNodeData
  readonly width: number
  readonly height: number
  readonly mark: StepMark | undefined
  readonly isSelected: boolean
  readonly isTabStop: boolean
  readonly select: (step: string) => void
}

/** A step: outline by kind, number and icon on top, the wrapped title and caption below; marked as the way of studying says. */
const StepShape = memo(function StepShape(props: ShapeProps) {
  const { id, data, width, height, mark, isSelected, isTabStop, select } = props
  const { t } = useTranslation('canvas')
  const { number, kind, title, actorName, captionLines = [] } = data
  const lines = mark?.lines ?? data.lines
  const outline = outlineOf(kind, width, height)
  const lineHeight = mark?.small ? SMALL_LINE_HEIGHT : nodeLineHeight
  const type = DIAGRAM_TYPE[mark?.small ? 'label' : 'node']
  const titleHeight = lines.length * lineHeight
  const textHeight = titleHeight + captionLines.length * labelLineHeight
  const footer = footerOf({ kind, hasCaption: captionLines.length > 0 }, DEFAULT_METRICS)
  const top = nodeHeader + (height - nodeHeader - footer - textHeight) / 2
  const firstLine = top + lineHeight * 0.74
  const captionLine = top + titleHeight + labelLineHeight * 0.8

  return (
    <button
      type="button"
      className={`${styles.step} ${styles[kind]} ${looksOf(mark)} nopan nodrag`}
      data-step={id}
      data-look={mark?.look}
      title={mark?.tip}
      aria-current={isSelected ? 'step' : undefined}
      aria-label={
        mark?.label ?? t('stepLabel', { number, kind: t(`kind.${kind}`), title, actor: actorName })
      }
      tabIndex={isTabStop ? 0 : -1}
      onClick={() => select(id)}
    >
      <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
        {kind === 'outcome' && <path className={styles.halo} d={outline} />}
        <path className={styles.outline} d={outline} />
        {kind === 'time-limit' && (
          <path className={styles.fold} d={`M${width - 18} 0V18H${width}`} />
        )}
        <text
          className={styles.title}
          textAnchor="middle"
          fontSize={type.size}
          fontWeight={type.weight}
        >
          {linesOf(lines).map(({ key, text, index }) => (
            <tspan key={key} x={width / 2} y={firstLine + index * lineHeight}>
              {text}
            </tspan>
          ))}
        </text>
        {captionLines.length > 0 && (
          <text
            className={styles.caption}
            textAnchor="middle"
            fontSize={DIAGRAM_TYPE.label.size}
            fontWeight={DIAGRAM_TYPE.label.weight}
          >
            {linesOf(captionLines).map(({ key, text, index }) => (
              <tspan key={key} x={width / 2} y={captionLine + index * labelLineHeight}>
                {text}
              </tspan>
            ))}
          </text>
        )}
      </svg>
      <span className={styles.mark} aria-hidden="true">
        <KindIcon kind={kind} />
        {number}
      </span>
      {mark && <Signs mark={mark} />}
    </button>
  )
})

/** Small signs on the border, so that no meaning hangs on colour alone. */
function Signs({ mark }: { readonly mark: StepMark }) {
  return (
    <span className={styles.signs} aria-hidden="true">
      {mark.hasNote && (
        <span className={styles.sign}>
          <StickyNote size={13} />
        </span>
      )}
      {mark.recall && (
        <span className={`${styles.sign} ${styles.figure}`}>{mark.recall.figure}</span>
      )}
      {mark.look === 'right' && (
        <span className={`${styles.sign} ${styles.tick}`}>
          <Check size={14} strokeWidth={3} />
        </span>
      )}
      {mark.look === 'wrong' && (
        <span className={`${styles.sign} ${styles.cross}`}>
          <X size={14} strokeWidth={3} />
        </span>
      )}
    </span>
  )
}

const looksOf = (mark: StepMark | undefined): string =>
  [mark?.look && styles[mark.look], mark?.recall && styles[mark.recall.level]]
    .filter(Boolean)
    .join(' ')
