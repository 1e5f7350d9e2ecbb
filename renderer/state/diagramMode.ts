/** Ways of studying one diagram; each draws the same picture. */
export const DIAGRAM_MODES = ['read', 'walk', 'recall', 'rebuild', 'mastery'] as const
export type DiagramMode = (typeof DIAGRAM_MODES)[number]

/** The mode that an address names; reading where it names none, or none that is known. */
export const diagramModeOf = (name: string | null): DiagramMode =>
  DIAGRAM_MODES.find((mode) => mode === name) ?? 'read'
