import type { Plugin } from 'vite'
import { COURSE_PAGE, PAGE_FILES } from '../../renderer/domain/scorm/pageFiles.ts'
import { coursePage } from './coursePage.ts'

/** Puts beside the page what a package of it is made of: its own page, and the names of all files that go along. */
export const coursePlugin = (): Plugin => ({
  name: 'atkaruu-course',
  enforce: 'post',
  generateBundle: {
    // After all others, which still add files.
    order: 'post',
    handler(_, bundle) {
      const page = bundle['index.html']
      if (page?.type !== 'asset') this.error('there is no page to be made into that of a course')
      const html =
        typeof page.source === 'string' ? page.source : new TextDecoder().decode(page.source)
      const files = Object.keys(bundle).filter(
        (name) => name !== 'index.html' && !name.startsWith('viewer/'),
      )
      this.emitFile({ type: 'asset', fileName: COURSE_PAGE, source: coursePage(html) })
      this.emitFile({ type: 'asset', fileName: PAGE_FILES, source: JSON.stringify(files.sort()) })
    },
  },
})
