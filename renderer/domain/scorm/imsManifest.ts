import { escapeXml } from '../drawing/escapeXml.ts'
import type { Course } from './course.ts'

/**
 * What a learning system reads first: a package of SCORM 1.2 with one thing to study. It names no mastery
 * score: systems that find one judge whatever score is there when the page is left, also of a course half
 * way; ours tells passed and failed itself.
 */
export function imsManifest({ id, title, locale }: Course, files: readonly string[]): string {
  const name = escapeXml(title[locale])
  return `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="${id}" version="1.0" xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>1.2</schemaversion>
  </metadata>
  <organizations default="org">
    <organization identifier="org">
      <title>${name}</title>
      <item identifier="item" identifierref="course">
        <title>${name}</title>
      </item>
    </organization>
  </organizations>
  <resources>
    <resource identifier="course" type="webcontent" adlcp:scormtype="sco" href="${PAGE}">
${files.map((file) => `      <file href="${escapeXml(encodeURI(file))}"/>`).join('\n')}
    </resource>
  </resources>
</manifest>
`
}

/** Where a learner begins. */
export const PAGE = 'index.html'
