import { Button } from '@mantine/core'
import { Presentation, X } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { idInPack } from '../../../content/pack/packOf.ts'
import type { PackDraft } from '../../domain/authoring/draft.ts'
import { paths } from '../../state/paths.ts'
import { Notice } from '../../ui/Notice.tsx'
import { useAuthoring } from './AuthoringContext.ts'
import styles from './DraftScreen.module.css'
import type { Publishing } from './usePublishing.ts'

/** What became of it, and where to go from there. */
export function PublishingNews({ publishing }: { readonly publishing: Publishing }) {
  const { t } = useTranslation('author')
  const { draft, place } = useAuthoring()
  const { state, close } = publishing
  if (state.kind === 'none') return null
  const shown = diagramInAtlas(draft, place.subject, place.diagram)
  return (
    <div className={styles.message}>
      {state.kind === 'busy' && <Notice tone="info">{t('publishing')}</Notice>}
      {state.kind === 'unsound' && (
        <Notice tone="bad">
          <Closable onClose={close}>{t('unsound')}</Closable>
        </Notice>
      )}
      {state.kind === 'not-installed' && (
        <Notice tone="bad">
          <Closable onClose={close}>{t(`notSaved.${state.failure}`)}</Closable>
        </Notice>
      )}
      {state.kind === 'not-saved' && (
        <Notice tone="bad">
          <Closable onClose={close}>{t('fileFailed', { reason: state.reason })}</Closable>
        </Notice>
      )}
      {state.kind === 'saved' && (
        <Notice tone={state.isSound ? 'good' : 'info'}>
          <Closable onClose={close}>
            {t('fileSaved', { path: state.path })} {!state.isSound && t('fileUnsound')}
          </Closable>
        </Notice>
      )}
      {state.kind === 'installed' && (
        <Notice tone="good">
          <div className={styles.ways}>
            {t('installed')}
            <span className={styles.tools}>
              {shown && (
                <>
                  <Button
                    component={Link}
                    href={paths.present({ kind: 'diagram', ...shown })}
                    leftSection={<Presentation size={18} aria-hidden="true" />}
                  >
                    {t('present')}
                  </Button>
                  <Button
                    component={Link}
                    href={paths.diagram(shown.subject, shown.diagram)}
                    variant="default"
                  >
                    {t('openInAtlas')}
                  </Button>
                </>
              )}
              <Close onClose={close} />
            </span>
          </div>
        </Notice>
      )}
    </div>
  )
}

function Closable({
  children,
  onClose,
}: {
  readonly children: ReactNode
  readonly onClose: () => void
}) {
  return (
    <div className={styles.ways}>
      <span>{children}</span>
      <Close onClose={onClose} />
    </div>
  )
}

function Close({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('author')
  return (
    <Button
      variant="subtle"
      px="0.5rem"
      aria-label={t('close')}
      title={t('close')}
      onClick={onClose}
    >
      <X size={18} aria-hidden="true" />
    </Button>
  )
}

/** The diagram in which one stands, or the first that there is, under the ids that the atlas gives it. */
function diagramInAtlas(
  { manifest, subjects }: PackDraft,
  subjectId: string | undefined,
  diagramId: string | undefined,
): { readonly subject: string; readonly diagram: string } | null {
  const drawn = subjects.filter(({ diagrams }) => diagrams.length > 0)
  const subject = drawn.find(({ id }) => id === subjectId) ?? drawn[0]
  const diagram = subject?.diagrams.find(({ id }) => id === diagramId) ?? subject?.diagrams[0]
  if (!subject || !diagram) return null
  return subject.head
    ? { subject: idInPack(manifest.id, subject.id), diagram: diagram.id }
    : { subject: subject.id, diagram: idInPack(manifest.id, diagram.id) }
}
