import { useState } from 'react'
import styles from './TableBehind.module.css'

interface Props {
  /** What opens it. */
  readonly summary: string
  readonly caption: string
  readonly head: readonly string[]
  /** Called when it is opened, not before. The first cell of a row names it. */
  readonly rows: () => readonly (readonly string[])[]
}

/** The figures behind a drawing as a table, for those who do not see it and those who want them exactly. */
export function TableBehind({ summary, caption, head, rows }: Props) {
  const [isOpen, setOpen] = useState(false)
  return (
    <details className={styles.behind} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{summary}</summary>
      {isOpen && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard to be scrolled
        <section className={styles.scroll} aria-label={caption} tabIndex={0}>
          <table>
            <caption>{caption}</caption>
            <thead>
              <tr>
                {head.map((text) => (
                  <th key={text} scope="col">
                    {text}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows().map(([name, ...figures]) => (
                <tr key={name}>
                  <th scope="row">{name}</th>
                  {figures.map((figure, index) => (
                    <td key={head[index + 1]}>{figure}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </details>
  )
}
