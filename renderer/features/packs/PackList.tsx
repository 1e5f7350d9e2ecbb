import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { AtlasDatabase } from '../../data/AtlasDatabase.ts'
import type { PackRow } from '../../data/pack.ts'
import { SavingNotice } from '../saving/index.ts'
import { PackItem } from './PackItem.tsx'
import styles from './Packs.module.css'
import { RemovePack } from './RemovePack.tsx'
import { usePackTools } from './usePackTools.ts'

interface Props {
  readonly db: AtlasDatabase
  readonly packs: readonly PackRow[]
}

/** The packs that are installed, in the order in which they came. */
export function PackList({ db, packs }: Props) {
  const { t } = useTranslation('packs')
  const { message, switchOne, saveCopy, remove } = usePackTools(db)
  const [doomed, setDoomed] = useState<PackRow | null>(null)
  return (
    <section aria-labelledby="packs-here" className={styles.here}>
      <h2 id="packs-here">{t('here')}</h2>
      {message && <SavingNotice message={message} />}
      <ul className={styles.list}>
        {packs.map((pack) => (
          <PackItem
            key={pack.id}
            pack={pack}
            onSwitch={(isOn) => void switchOne(pack, isOn)}
            onSave={() => void saveCopy(pack)}
            onRemove={() => setDoomed(pack)}
          />
        ))}
      </ul>
      {doomed && (
        <RemovePack
          pack={doomed}
          onRemove={() => {
            setDoomed(null)
            void remove(doomed)
          }}
          onClose={() => setDoomed(null)}
        />
      )}
    </section>
  )
}
