// First of all: it names the order of the style layers.
import './theme/base.css'

import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app/App'
import { bridgeBackend } from './backend'
import { readFonts } from './theme/read-fonts'
import { claimPressStyle } from './theme/theme'
import { inBackground } from './work/in-background'

claimPressStyle(document)
inBackground(() => readFonts(document.fonts))

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no root')
createRoot(root).render(
  <StrictMode>
    <App backend={bridgeBackend(window.hindsight)} />
  </StrictMode>,
)
