import mermaid from 'mermaid'
import { readDrawn, stage } from './stage.ts'

mermaid.initialize({
  startOnLoad: false,
  layout: 'dagre',
  maxTextSize: 10_000_000,
  maxEdges: 10_000,
})
const { svg } = await mermaid.render('drawing', readDrawn<string>())
stage().innerHTML = svg
