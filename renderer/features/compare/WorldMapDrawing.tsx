import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { System } from '../../../content/schema.ts'
import { createMeasureText } from '../../canvas/measureText.ts'
import { useAtlas } from '../../data/AtlasContext.tsx'
import { placeLabels } from '../../domain/comparison/placeLabels.ts'
import type { WorldMap } from '../../domain/comparison/worldMap.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { paths } from '../../state/paths.ts'
import { ModelPatterns } from './ModelPatterns.tsx'
import { lookOf, patternId } from './modelLook.ts'
import { placeSheets } from './placeSheets.ts'
import styles from './WorldMapDrawing.module.css'

/** Of the mark in a country: 24 pixels across on the narrowest screen, the least that is easily hit. */
const MARK_RADIUS = 15

/** Height of a name, and how much larger it is than the heading lettering it is measured in. */
const NAME_HEIGHT = 20
const NAME_SCALE = 16 / 15

/** Left free along the edge of a sheet. */
const EDGE = 2

interface Props {
  readonly map: WorldMap
  readonly systems: readonly System[]
  readonly isDimmed: (system: System) => boolean
  /** Id of the system that is hovered or focused. */
  readonly pointed: string | null
  readonly onPoint: (system: string | null) => void
}

/** The map: one link for each country, in the order of the atlas. */
export function WorldMapDrawing({ map, systems, isDimmed, pointed, onPoint }: Props) {
  const { t } = useTranslation('compare')
  const { locale } = useLocale()
  const { vocabulary } = useAtlas()
  const sheets = useMemo(() => placeSheets(map), [map])

  const drawn = systems.flatMap((system) => {
    // A course pack may bring another view of a country that is there: the list below the map has both.
    if (systems.find(({ flag }) => flag === system.flag) !== system) return []
    const place = sheets
      .flatMap(({ x, y, sheet }) => sheet.countries.map((country) => ({ x, y, sheet, country })))
      .find(({ country }) => country.code === system.flag)
    return place ? [{ system, ...place, look: lookOf(vocabulary.models, system.model) }] : []
  })
  const insets = sheets.slice(1).map(({ x, y, sheet }) => ({
    left: x,
    top: y,
    right: x + sheet.width,
    bottom: y + sheet.height,
  }))
  const measure = useMemo(createMeasureText, [])
  const names = placeLabels(
    drawn.map(({ system, x, y, sheet, country }) => ({
      id: system.id,
      x: x + country.x,
      y: y + country.y,
      width: measure(system.name[locale], 'heading') * NAME_SCALE,
      sheet: {
        left: x + EDGE,
        top: y + EDGE,
        right: x + sheet.width - EDGE,
        bottom: y + sheet.height - EDGE,
      },
    })),
    {
      taken: insets,
      markRadius: MARK_RADIUS,
      height: NAME_HEIGHT,
    },
  )
  const modelName = (system: System) =>
    vocabulary.models.find(({ id }) => id === system.model)?.name[locale] ?? t('map.unknown')

  return (
    <svg
      className={styles.map}
      viewBox={`0 0 ${map.main.width} ${map.main.height}`}
      role="group"
      aria-label={t('map.label')}
      onPointerLeave={() => onPoint(null)}
    >
      <ModelPatterns />
      {sheets.map(({ x, y, sheet }, index) => (
        <g key={`${x},${y}`} transform={`translate(${x} ${y})`}>
          {index > 0 && <rect width={sheet.width} height={sheet.height} className={styles.inset} />}
          <path d={sheet.ground} className={styles.ground} />
        </g>
      ))}
      {drawn.map(({ system, x, y, country, look }) => (
        <path
          key={system.id}
          d={country.outline}
          transform={`translate(${x} ${y})`}
          className={styles.country}
          fill={isDimmed(system) ? 'none' : `url(#${patternId(look.tone)})`}
          data-dimmed={isDimmed(system) || undefined}
          data-pointed={system.id === pointed || undefined}
        />
      ))}
      {drawn.map(({ system, x, y, country, look }) => {
        const name = names.get(system.id)
        return (
          <a
            key={system.id}
            href={`#${paths.subject(system.id)}`}
            className={styles.link}
            data-system={system.id}
            data-dimmed={isDimmed(system) || undefined}
            aria-label={t('map.country', {
              name: system.name[locale],
              model: modelName(system),
              count: system.diagrams.length,
            })}
            onPointerEnter={() => onPoint(system.id)}
            onFocus={() => onPoint(system.id)}
            onBlur={() => onPoint(null)}
          >
            {/* The land itself can be clicked too. It is drawn before, so that it covers nobody's name. */}
            <path
              d={country.outline}
              transform={`translate(${x} ${y})`}
              className={styles.target}
            />
            <circle cx={x + country.x} cy={y + country.y} r={MARK_RADIUS} />
            <text x={x + country.x} y={y + country.y} className={styles.sign}>
              {look.sign}
            </text>
            {name && (
              <text
                x={(name.left + name.right) / 2}
                y={(name.top + name.bottom) / 2}
                className={styles.name}
              >
                {system.name[locale]}
              </text>
            )}
          </a>
        )
      })}
    </svg>
  )
}
