import { type ReactNode, StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { claimPressStyle, followTheme } from '../../../src/renderer/theme/theme'
import { LiveRegion } from '../../../src/renderer/ui/LiveRegion'
import { ClaimsPage } from './ClaimsPage'
import { PalettePage } from './PalettePage'
import { Parts } from './Parts'
import { ReaderPage } from './ReaderPage'
import './gallery.css'

const pages: Readonly<Record<string, () => ReactNode>> = {
  parts: Parts,
  reader: ReaderPage,
  claims: ClaimsPage,
  palette: PalettePage,
}

function Gallery(): ReactNode {
  const Page = pages[location.hash.slice(1)] ?? Parts
  return (
    <>
      <Page />
      <LiveRegion />
    </>
  )
}

claimPressStyle(document)
followTheme(document.documentElement, 'system')
const root = document.getElementById('root')
if (root) {
  createRoot(root).render(
    <StrictMode>
      <Gallery />
    </StrictMode>,
  )
}
