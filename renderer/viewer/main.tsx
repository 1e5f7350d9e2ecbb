/** @jsxImportSource preact */
import { render } from 'preact'
import type { ViewerPage } from '../domain/viewer/viewerPage.ts'
import { DiagramView } from './DiagramView.tsx'
import { loadFonts } from './loadFonts.ts'
import { QuizView } from './QuizView.tsx'
import './viewer.css'

/** A page that stands alone: all that it shows lies in it. */
const page = JSON.parse(document.getElementById('page')?.textContent ?? '') as ViewerPage
const root = document.getElementById('root')
loadFonts(page.fonts)
if (root)
  render(page.kind === 'diagram' ? <DiagramView page={page} /> : <QuizView page={page} />, root)
