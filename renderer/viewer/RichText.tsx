/** @jsxImportSource preact */

/** Text with its only two marks, `**strong**` and `*em*`; nothing in it is ever read as HTML. */
export function RichText({ children }: { readonly children: string }) {
  return (
    <>
      {children.split(/(\*\*[^*]+\*\*|\*[^*]+\*)/).map((part, index) => {
        // The parts of one text never change places, so their position names them.
        const key = `${index}`
        if (/^\*\*[^*]+\*\*$/.test(part)) return <strong key={key}>{part.slice(2, -2)}</strong>
        return /^\*[^*]+\*$/.test(part) ? <em key={key}>{part.slice(1, -1)}</em> : part
      })}
    </>
  )
}
