import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { goWhereOneCameFrom } from '../../state/hashLocation.ts'
import { paths } from '../../state/paths.ts'
import styles from './Stage.module.css'

/** Before there is anything to present, or where there is nothing of that name. */
export function Waiting({ isUnknown }: { readonly isUnknown: boolean }) {
  const { t } = useTranslation('present')
  return (
    <main className={styles.waiting}>
      <h1>{t(isUnknown ? 'unknown' : 'loading')}</h1>
      {isUnknown && <Button onClick={() => goWhereOneCameFrom(paths.today)}>{t('back')}</Button>}
    </main>
  )
}
