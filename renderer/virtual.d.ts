declare module 'virtual:atlas' {
  export const atlas: import('../content/schema.ts').Atlas
}

declare module 'virtual:layouts' {
  /** Names the layouts that the build has worked out; null where it has none. */
  export const edition: string | null
}

declare module 'virtual:question-banks' {
  /** Names the questions that the build has worked out; null where it has none. */
  export const edition: string | null
}

declare module 'virtual:world-map' {
  export const worldMap: import('./domain/comparison/worldMap.ts').WorldMap
}

/** The version in package.json, written in by the build. */
declare const __APP_VERSION__: string
