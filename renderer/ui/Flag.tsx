import styles from './Flag.module.css'

/**
 * A country by its two-letter code on a small plate. Not an emoji flag: Windows draws those as bare
 * letters, and eleven drawn flags would outweigh everything else on the page.
 */
export function Flag({ code }: { readonly code: string }) {
  return (
    <span className={styles.flag} aria-hidden="true" lang="en">
      {code}
    </span>
  )
}
