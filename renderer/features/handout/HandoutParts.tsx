import { useTranslation } from 'react-i18next'
import { titleOf } from '../../domain/handout/titleOf.ts'
import { Notice } from '../../ui/Notice.tsx'
import styles from './HandoutParts.module.css'
import type { HandoutContent } from './useHandout.ts'

/** The parts of a hand-out in their order, and what of them is missing. */
export function HandoutParts({ content }: { readonly content: HandoutContent }) {
  const { t } = useTranslation('handout')
  const { handout, words, choices } = content
  if (handout.parts.length === 0) return <p className={styles.none}>{t('empty')}</p>
  if (choices.key === 'alone' && handout.key.length === 0)
    return <p className={styles.none}>{t('noQuestions')}</p>
  return (
    <>
      {handout.missing.length > 0 && (
        <Notice tone="info" live={false}>
          <ul lang={handout.locale} className={styles.missing}>
            {handout.missing.map((missing) => (
              <li key={`${missing.place} ${missing.what} ${missing.id}`}>
                {missing.place}. {words.missing(missing)}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      <ol lang={handout.locale} className={styles.parts}>
        {handout.parts.map((part) => (
          <li key={part.id}>{titleOf(part, handout, words) || '…'}</li>
        ))}
      </ol>
    </>
  )
}
