import { Button } from '@mantine/core'
import { Eye } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { handsFor } from '../../domain/lesson/tallyHands.ts'
import { Heard } from '../../ui/Heard.tsx'
import styles from './ClassControls.module.css'
import { KeepingStatus } from './KeepingStatus.tsx'
import { TallyCounter } from './TallyCounter.tsx'
import { type Asking, useAsking } from './useAsking.ts'

/** What the instructor has: hands counted by keys and buttons, and the answer shown. */
export function ClassControls(props: Asking) {
  const { ask } = props
  const { t } = useTranslation('classroom')
  const { options, nameOf, count, set, reveal, keeping, said } = useAsking(props)

  return (
    <section className={styles.controls} aria-label={t('controls')}>
      <ul className={styles.counters}>
        {options.map((option, index) => (
          <TallyCounter
            key={option}
            name={nameOf(option)}
            figure={index + 1}
            hands={handsFor(ask, option)}
            onCount={(by) => count(option, by)}
            onSet={(hands) => set(option, hands)}
          />
        ))}
      </ul>
      <Button
        size="md"
        leftSection={<Eye size={20} aria-hidden="true" />}
        disabled={ask.stage === 'revealed'}
        aria-keyshortcuts="R"
        title={`${t('reveal')} (R)`}
        onClick={reveal}
      >
        {t('reveal')}
      </Button>
      <div className={styles.told}>
        <p className={styles.keys}>{t('keys')}</p>
        <KeepingStatus keeping={keeping} />
      </div>
      <Heard>{said}</Heard>
    </section>
  )
}
