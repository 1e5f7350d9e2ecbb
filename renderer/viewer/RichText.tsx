/** @jsxImportSource preact */
import { readRich } from '../domain/handout/richText.ts'

/** Text with its only two marks, `**strong**` and `*em*`; nothing in it is ever read as HTML. */
export function RichText({ children }: { readonly children: string }) {
  return (
    <>
      {readRich(children).map(({ text, isStrong, isEmphasised }, index) => {
        // The parts of one text never change places, so their position names them.
        const key = `${index}`
        if (isStrong) return <strong key={key}>{text}</strong>
        return isEmphasised ? <em key={key}>{text}</em> : text
      })}
    </>
  )
}
