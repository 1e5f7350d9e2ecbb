/** The system's code of an error (`EACCES`…), for outcomes that the page puts into words. */
export function errorCode(error: unknown): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code
  return 'unknown'
}
