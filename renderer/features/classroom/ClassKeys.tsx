import { Heard } from '../../ui/Heard.tsx'
import { type Asking, useAsking } from './useAsking.ts'

/** The keys of `ClassControls` alone, where the class sees the window. */
export function ClassKeys(props: Asking) {
  const { said } = useAsking(props)
  return <Heard>{said}</Heard>
}
