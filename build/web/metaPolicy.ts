import { contentSecurityPolicy } from '../../electron/contentSecurityPolicy.ts'

/** What a page may, as it says so itself. Who may frame it can be said by a header only; a browser complains of it elsewhere. */
export const metaPolicy = contentSecurityPolicy
  .split('; ')
  .filter((directive) => !directive.startsWith('frame-ancestors'))
  .join('; ')
