import { useTranslation } from 'react-i18next'
import type { Sameness } from '../../domain/comparison/findSame.ts'
import styles from './SameMark.module.css'

/** A shape for each value shared in one dimension; should there ever be more, they begin anew. */
const SHAPES = ['◆', '●', '▲', '■', '★'] as const

/** Says that the same words stand with other systems too: the shape finds them, the words say so. */
export function SameMark({ same }: { readonly same: Sameness }) {
  const { t } = useTranslation('compare')
  return (
    <span className={styles.mark}>
      <span aria-hidden="true">{SHAPES[same.group % SHAPES.length]}</span>{' '}
      {t('same', { count: same.systems.length })}
    </span>
  )
}
