import { useTranslation } from 'react-i18next'
import type { CardText } from '../../domain/interchange/cardText.ts'
import { RichText } from '../../ui/RichText.tsx'
import type { PreviewItem } from './exportFormat.ts'
import styles from './PreviewList.module.css'

interface Props {
  readonly items: readonly PreviewItem[]
  readonly lang: string
}

/** Some items of the file, both sides of each. */
export function PreviewList({ items, lang }: Props) {
  const { t } = useTranslation('interchange')
  return (
    <section aria-labelledby="first-items">
      <h3 id="first-items">{t('first')}</h3>
      <ol className={styles.items}>
        {items.map(({ id, label, front, back }) => (
          <li key={id} className={styles.item}>
            <p className={styles.kind}>{t(label)}</p>
            <div lang={lang} className={styles.side}>
              <Side parts={front} />
            </div>
            <div className={styles.back}>
              <p className={styles.kind}>{t('answer')}</p>
              <div lang={lang} className={styles.side}>
                <Side parts={back} />
              </div>
            </div>
          </li>
        ))}
      </ol>
    </section>
  )
}

function Side({ parts }: { readonly parts: readonly CardText[] }) {
  return parts.map((part, index) => {
    // The parts of one side never change places.
    const key = `${index}`
    if (part.kind === 'line')
      return (
        <p key={key} className={part.isSoft ? styles.soft : undefined}>
          <RichText>{part.text}</RichText>
        </p>
      )
    const List = part.marks === 'none' ? 'ul' : 'ol'
    return (
      <List key={key} className={styles[part.marks]}>
        {part.items.map((item, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: nothing else names an item, and they stay in place
          <li key={at}>
            <RichText>{item}</RichText>
          </li>
        ))}
      </List>
    )
  })
}
