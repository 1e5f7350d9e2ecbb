import styles from './TabLinks.module.css'

interface Props<Key extends string> {
  /** What the tabs are for, for those who do not see them. */
  readonly label: string
  readonly tabs: readonly { readonly key: Key; readonly href: string; readonly text: string }[]
  readonly here: Key
}

/** Screens that belong together, each with an address of its own. */
export function TabLinks<Key extends string>({ label, tabs, here }: Props<Key>) {
  return (
    <nav aria-label={label} className={styles.tabs}>
      {tabs.map(({ key, href, text }) => (
        <a key={key} href={`#${href}`} aria-current={key === here ? 'page' : undefined}>
          {text}
        </a>
      ))}
    </nav>
  )
}
