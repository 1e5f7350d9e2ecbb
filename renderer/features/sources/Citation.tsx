import { Popover } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAtlas } from '../../data/AtlasContext.tsx'
import { sectionOf } from '../../data/findInAtlas.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { onEscape } from '../../ui/onEscape.ts'
import styles from './Citation.module.css'

interface Props {
  readonly paragraphs: readonly number[]
  /** Other sources, in words. */
  readonly references?: readonly string[] | undefined
}

/** The paragraphs of the article on which something rests, each one a key press away, and other sources. */
export function Citations({ paragraphs, references = [] }: Props) {
  return (
    <span className={styles.citations}>
      {paragraphs.map((n) => (
        <Citation key={n} n={n} />
      ))}
      {references.map((reference) => (
        <cite key={reference} className={styles.reference}>
          {reference}
        </cite>
      ))}
    </span>
  )
}

function Citation({ n }: { readonly n: number }) {
  const { t } = useTranslation('sources')
  const { locale } = useLocale()
  const atlas = useAtlas()
  const [isOpen, setOpen] = useState(false)
  const section = sectionOf(atlas, n)
  const paragraph = atlas.article.paragraphs.find((each) => each.n === n)
  return (
    <Popover
      withArrow
      shadow="md"
      width={300}
      position="bottom-start"
      withRoles
      trapFocus={false}
      opened={isOpen}
      onChange={setOpen}
    >
      <Popover.Target>
        <button
          type="button"
          className={styles.citation}
          title={t('paragraphLong', { n })}
          onClick={() => setOpen((before) => !before)}
          onKeyDown={onEscape(isOpen, () => setOpen(false))}
        >
          {t('paragraph', { n })}
        </button>
      </Popover.Target>
      <Popover.Dropdown className={styles.dropdown} aria-label={t('paragraphLong', { n })}>
        <strong>{t('paragraphLong', { n })}</strong>
        {section && (
          <p>
            {t('section')}: {section.title[locale]} ({section.from}–{section.to})
          </p>
        )}
        {paragraph && paragraph.numerals.length > 0 && (
          <p>
            {t('numerals')}: {paragraph.numerals.join(', ')}
          </p>
        )}
      </Popover.Dropdown>
    </Popover>
  )
}
