import { Button, Switch } from '@mantine/core'
import { Download, Trash2 } from 'lucide-react'
import { Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { PackRow } from '../../data/pack.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { paths } from '../../state/paths.ts'
import { Notice } from '../../ui/Notice.tsx'
import { EditPackButton } from '../author/index.ts'
import { PackFacts } from './PackFacts.tsx'
import styles from './Packs.module.css'

interface Props {
  readonly pack: PackRow
  readonly onSwitch: (isOn: boolean) => void
  readonly onSave: () => void
  readonly onRemove: () => void
}

/** One pack: whether it is on, what is in it, and what can be done with it. */
export function PackItem({ pack, onSwitch, onSave, onRemove }: Props) {
  const { t } = useTranslation('packs')
  const { locale, format } = useLocale()
  const { manifest, content, lessons, isOn, isUnfit } = pack
  const title = manifest.title[locale]
  const places = [
    ...content.systems.map(({ id }) => id),
    ...content.themes.map(({ id }) => id),
    ...content.additions.map(({ subject }) => subject),
  ]
  return (
    <li className={styles.pack}>
      <div className={styles.head}>
        <div className={styles.told}>
          <h3>{title}</h3>
          <span className={styles.soft}>{format.list(manifest.authors)}</span>
        </div>
        <Switch
          label={t(isOn ? 'on' : 'off')}
          aria-label={t('switch', { title })}
          checked={isOn}
          disabled={isUnfit}
          onChange={(event) => onSwitch(event.currentTarget.checked)}
        />
      </div>
      {isUnfit && (
        <Notice tone="bad" live={false}>
          {t('unfit')}
        </Notice>
      )}
      <details>
        <summary>{t('details')}</summary>
        {manifest.summary && <p>{manifest.summary[locale]}</p>}
        <PackFacts manifest={manifest} content={content} lessons={lessons.length} />
      </details>
      <div className={styles.actions}>
        {isOn && places[0] && (
          <Button component={Link} href={paths.subject(places[0])} variant="default" size="sm">
            {t('look')}
          </Button>
        )}
        <Suspense>
          <EditPackButton pack={pack.id} title={title} />
        </Suspense>
        <Button
          variant="default"
          size="sm"
          leftSection={<Download size={16} aria-hidden="true" />}
          aria-label={t('saveOne', { title })}
          onClick={onSave}
        >
          {t('save')}
        </Button>
        <Button
          variant="default"
          size="sm"
          leftSection={<Trash2 size={16} aria-hidden="true" />}
          aria-label={t('removeOne', { title })}
          onClick={onRemove}
        >
          {t('remove')}
        </Button>
      </div>
    </li>
  )
}
