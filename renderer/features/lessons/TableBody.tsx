import { useTranslation } from 'react-i18next'
import { useAtlas } from '../../data/AtlasContext.tsx'
import type { TablePart } from '../../domain/lesson/lesson.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { TickList } from '../../ui/TickList.tsx'
import styles from './PartsEditor.module.css'

type Choice = Pick<TablePart, 'dimensions' | 'systems'>

interface Props {
  readonly choice: Choice
  readonly onChange: (choice: Choice) => void
}

/** Rows of the comparison table, and the countries that stand in it. */
export function TableBody({ choice: { dimensions, systems }, onChange }: Props) {
  const { t } = useTranslation('lessons')
  const { locale } = useLocale()
  const atlas = useAtlas()
  const itemsOf = (list: typeof atlas.dimensions | typeof atlas.systems) =>
    list.map(({ id, name }) => ({ value: id, label: name[locale] }))
  return (
    <>
      <TickList
        legend={t('table.rows')}
        items={itemsOf(atlas.dimensions)}
        chosen={dimensions}
        onChange={(chosen) => onChange({ dimensions: chosen, systems })}
      />
      <TickList
        legend={t('table.systems')}
        items={itemsOf(atlas.systems)}
        chosen={systems}
        onChange={(chosen) => onChange({ dimensions, systems: chosen })}
      />
      <p className={styles.soft}>{t('table.hint')}</p>
    </>
  )
}
