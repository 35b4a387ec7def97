// First of all: it names the order of the style layers.
import './theme/base.css'

import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app/App'
import { bridgeBackend } from './backend'
import { claimPressStyle } from './theme/theme'

claimPressStyle(document)

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no root')
createRoot(root).render(
  <StrictMode>
    <App backend={bridgeBackend(window.hindsight)} />
  </StrictMode>,
)
