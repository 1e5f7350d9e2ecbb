import styles from './longButton.module.css'

/** For `classNames` of a button that says a whole sentence: where there is little room it takes two lines. */
export const LONG_BUTTON = { root: styles.root ?? '', label: styles.label ?? '' }
