import { Fragment, type ReactNode } from 'react'

/** Content text with its only two marks, `**strong**` and `*em*`. Nothing in it is ever read as HTML. */
export function RichText({ children }: { readonly children: string }): ReactNode {
  return children.split(/(\*\*[^*]+\*\*|\*[^*]+\*)/).map((part, index) => {
    // The parts of one text never change places, so their position names them.
    const key = `${index}`
    if (part.startsWith('**') && part.endsWith('**') && part.length > 4)
      return <strong key={key}>{part.slice(2, -2)}</strong>
    if (part.startsWith('*') && part.endsWith('*') && part.length > 2)
      return <em key={key}>{part.slice(1, -1)}</em>
    return <Fragment key={key}>{part}</Fragment>
  })
}
