declare module 'virtual:atlas' {
  export const atlas: import('../content/schema.ts').Atlas
}
