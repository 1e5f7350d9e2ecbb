import { Button, NativeSelect, NumberInput, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Locale } from '../../../content/schema.ts'
import { useAtlas, usePacks } from '../../data/AtlasContext.tsx'
import { packsOfCourse } from '../../data/courseFile.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { Card } from '../../ui/Card.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { SavingNotice, useFileSaving } from '../saving/index.ts'
import styles from './CourseMaker.module.css'
import { CoursePreview } from './CoursePreview.tsx'
import { packCourseAside } from './packCourseAside.ts'
import { type CourseWish, useCourseWish } from './useCourseWish.ts'

const COUNTS = [10, 20, 40, 100] as const
const ALL = 'all'

export interface CourseMakerProps {
  /** In which the course opens. */
  readonly locale: Locale
}

/** A package for a learning system: what is in it, chosen and looked at before it is made. */
export function CourseMaker({ locale }: CourseMakerProps) {
  const { t } = useTranslation('coursePackage')
  const { locale: here, format } = useLocale()
  const atlas = useAtlas()
  const packs = usePacks()
  const { wish, change, lessons, made } = useCourseWish(locale)
  const making = useFileSaving({
    saved: (path, isDownload, bytes) =>
      t(isDownload ? 'downloaded' : 'saved', { path, size: format.number(inMegabytes(bytes)) }),
    failed: (reason) => t('failed', { reason }),
    notMade: (reason) => t('failed', { reason }),
  })
  const choose = (part: Partial<CourseWish>): void => {
    making.forget()
    change(part)
  }
  const items = (subjects: typeof atlas.systems | typeof atlas.themes) =>
    subjects.map(({ id, name }) => ({ value: id, label: name[here] }))

  return (
    <Card className={styles.maker}>
      <h2>{t('title')}</h2>
      <p className={styles.lead}>{t('lead')}</p>
      <div>
        <Choice
          label={t('what')}
          value={wish.what}
          onChoose={(what) => choose({ what })}
          options={(['subject', 'lesson', 'exam'] as const).map((value) => ({
            value,
            label: t(`what.${value}`),
          }))}
        />
      </div>
      <div className={styles.fields}>
        {wish.what === 'subject' && (
          <>
            <NativeSelect
              label={t('subject')}
              value={wish.subject}
              onChange={({ currentTarget }) => choose({ subject: currentTarget.value })}
              data={[
                { group: t('systems'), items: items(atlas.systems) },
                { group: t('themes'), items: items(atlas.themes) },
              ]}
            />
            <NativeSelect
              label={t('count')}
              value={wish.count === null ? ALL : String(wish.count)}
              onChange={({ currentTarget: { value } }) =>
                choose({ count: value === ALL ? null : Number(value) })
              }
              data={[
                ...COUNTS.map((count) => ({ value: String(count), label: String(count) })),
                { value: ALL, label: t('count.all') },
              ]}
            />
          </>
        )}
        {wish.what === 'lesson' && lessons.length > 0 && (
          <NativeSelect
            label={t('lesson')}
            value={wish.lesson || lessons[0]?.id}
            onChange={({ currentTarget }) => choose({ lesson: currentTarget.value })}
            data={lessons.map(({ id, title }) => ({
              value: id,
              label: title.trim() || t('untitledLesson'),
            }))}
          />
        )}
        {wish.what === 'exam' && (
          <TextInput
            label={t('code')}
            description={t('code.hint')}
            value={wish.code}
            onChange={({ currentTarget }) => choose({ code: currentTarget.value })}
            error={
              !made.ok && !['loading', 'no-code'].includes(made.fault)
                ? t(`fault.${made.fault}`)
                : null
            }
            autoComplete="off"
            spellCheck={false}
          />
        )}
        <NumberInput
          label={t('mastery')}
          value={wish.mastery}
          min={0}
          max={100}
          clampBehavior="strict"
          allowDecimal={false}
          onChange={(value) => typeof value === 'number' && choose({ mastery: value })}
        />
      </div>
      {made.ok ? (
        <CoursePreview course={made.course} />
      ) : (
        wish.what !== 'exam' && (
          <Notice tone="info" live={false}>
            {t(`fault.${made.fault}`)}
          </Notice>
        )
      )}
      <div>
        <Button
          disabled={!made.ok}
          loading={making.isWorking}
          onClick={() =>
            made.ok &&
            void making.save(async (tell) => ({
              suggestedName: `${wish.what === 'subject' ? wish.subject : wish.what}.${locale}.scorm.zip`,
              contents: await packCourseAside(
                made.course,
                packsOfCourse(made.course, packs),
                (done, count) => tell(t('working', { done, count })),
              ),
              title: t('title'),
              filterName: t('fileType'),
              extension: 'zip',
            }))
          }
        >
          {t('make')}
        </Button>
      </div>
      {making.news && <SavingNotice message={making.news} />}
    </Card>
  )
}

const inMegabytes = (bytes: number): number => Math.round(bytes / 100_000) / 10
