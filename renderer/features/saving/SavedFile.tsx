import { FileOutput } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { usePlatform } from '../../PlatformContext.tsx'
import styles from './SavedFile.module.css'

/** A file that was just saved, to be dragged into another program or found in its folder, where the shell can do that. */
export function SavedFile({ path }: { readonly path: string }) {
  const { t } = useTranslation('saving')
  const { savedFiles } = usePlatform()
  if (!savedFiles) return null
  return (
    <span className={styles.saved}>
      <button
        type="button"
        className={styles.file}
        draggable
        onDragStart={(event) => {
          // The shell carries the file itself; the page would carry a text.
          event.preventDefault()
          savedFiles.drag(path)
        }}
        onClick={() => savedFiles.show(path)}
      >
        <FileOutput size={17} aria-hidden="true" />
        {t('showInFolder')}
      </button>
      <span className={styles.hint}>{t('dragOut')}</span>
    </span>
  )
}
