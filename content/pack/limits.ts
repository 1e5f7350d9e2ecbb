/** What the name of a pack's file ends in, without the dot. */
export const PACK_EXTENSION = 'atlas'

/** Bounds of a course pack. The built-in content, fifteen countries with sixty diagrams, is a tenth of most of them. */
export const PACK_LIMITS = {
  /** Bytes of the file as it lies on a disk. */
  fileBytes: 20_000_000,
  /** Files inside: a country has about ten. */
  entries: 2_000,
  /** Bytes of everything when inflated: a zip bomb grows a thousandfold. */
  inflatedBytes: 50_000_000,
  /** Bytes of one YAML file: reading it takes a few seconds on a slow machine. */
  yamlBytes: 2_000_000,
  /** Of one diagram: more cannot be drawn so that anybody sees anything. */
  steps: 300,
  links: 600,
  /** Letters of an id: names of places and questions hold up to four of them, and 200 at most. */
  idLength: 48,
  /** How deep lists and groups of fields may lie in each other; the schema needs nine. */
  depth: 32,
  /** Faults that are told; after these nobody reads on. */
  problems: 300,
} as const
