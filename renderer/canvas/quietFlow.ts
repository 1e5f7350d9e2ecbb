import type { ReactFlowProps } from '@xyflow/react'

/** A drawing to look at: nothing is dragged, joined or deleted, and the keyboard is ours. */
export const QUIET_FLOW = {
  maxZoom: 2,
  nodesDraggable: false,
  nodesConnectable: false,
  nodesFocusable: false,
  elementsSelectable: false,
  disableKeyboardA11y: true,
  panOnScroll: true,
  zoomOnScroll: false,
  zoomOnDoubleClick: false,
  deleteKeyCode: null,
  selectionKeyCode: null,
  multiSelectionKeyCode: null,
  proOptions: { hideAttribution: true },
} as const satisfies ReactFlowProps
