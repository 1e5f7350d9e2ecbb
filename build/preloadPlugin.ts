import type { HtmlTagDescriptor, Plugin } from 'vite'

/** What every start needs but no style sheet or script names early enough. */
const CONTENT = '\0virtual:atlas'
const LETTERS = /-(?:latin|cyrillic|cyrillic-ext)-wght-normal-[^/]*\.woff2$/

/**
 * Asks for the content and the letters in the page's head, so that they come with the first scripts
 * and not after those have run.
 */
export function preloadPlugin(): Plugin {
  return {
    name: 'atkaruu-preload',
    transformIndexHtml: {
      order: 'post',
      handler(_, { bundle }) {
        return Object.values(bundle ?? {}).flatMap((file): HtmlTagDescriptor[] => {
          const href = `./${file.fileName}`
          if (file.type === 'chunk')
            return file.moduleIds.includes(CONTENT)
              ? [link({ rel: 'modulepreload', crossorigin: true, href })]
              : []
          return LETTERS.test(file.fileName)
            ? [link({ rel: 'preload', as: 'font', type: 'font/woff2', crossorigin: true, href })]
            : []
        })
      },
    },
  }
}

const link = (attrs: Readonly<Record<string, string | boolean>>): HtmlTagDescriptor => ({
  tag: 'link',
  attrs,
  injectTo: 'head',
})
