declare module 'virtual:atlas' {
  export const atlas: import('../content/schema.ts').Atlas
}

/** The version in package.json, written in by the build. */
declare const __APP_VERSION__: string
