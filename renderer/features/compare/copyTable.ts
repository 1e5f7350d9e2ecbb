/**
 * Puts a table on the clipboard, as text for spreadsheets and as HTML for documents. `false` where
 * the clipboard is refused, which a browser may do for reasons it keeps to itself.
 */
export async function copyTable(text: string, html: string): Promise<boolean> {
  try {
    await navigator.clipboard.write([
      new ClipboardItem({
        'text/plain': new Blob([text], { type: 'text/plain' }),
        'text/html': new Blob([html], { type: 'text/html' }),
      }),
    ])
    return true
  } catch (error) {
    console.warn('the clipboard was refused', error)
    return false
  }
}
