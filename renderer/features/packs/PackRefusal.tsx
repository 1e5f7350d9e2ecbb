import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { PackReading } from '../../data/PackReading.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { Notice } from '../../ui/Notice.tsx'
import styles from './Packs.module.css'
import { ProblemList } from './ProblemList.tsx'

interface Props {
  readonly reading: PackReading & { readonly ok: false }
  readonly onClose: () => void
}

/** Why a file is not taken in, so that its author can mend it. Nothing of it was kept. */
export function PackRefusal({ reading, onClose }: Props) {
  const { t } = useTranslation('packs')
  const { locale } = useLocale()
  const { fault, manifest, problems } = reading
  const name = 'name' in fault ? fault.name : ''
  return (
    <section className={styles.refusal} aria-label={t('refused')}>
      <Notice tone="bad" title={manifest ? manifest.title[locale] : t('refused')}>
        <p>
          {t(`fault.${fault.kind}`, { name: name.slice(0, 200), count: problems.length })}{' '}
          {t('unchanged')}
        </p>
      </Notice>
      {problems.length > 0 && <ProblemList problems={problems} />}
      <div className={styles.actions}>
        <Button variant="default" onClick={onClose}>
          {t('close')}
        </Button>
      </div>
    </section>
  )
}
