import { Notice } from '../../ui/Notice.tsx'
import { SavedFile } from './SavedFile.tsx'
import type { SavingMessage } from './useTextSaving.ts'

/** What became of a file that was saved. */
export const SavingNotice = ({ message }: { readonly message: SavingMessage }) => (
  <Notice tone={message.tone}>
    {message.text}
    {message.path !== undefined && <SavedFile path={message.path} />}
  </Notice>
)
