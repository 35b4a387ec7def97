import '../../src/renderer/theme/fonts.css'
import '../../src/renderer/theme/tokens.css'
import './page.css'
import type { PaintedClaim } from '../../src/renderer/dom/painted-claim'
import { samples } from '../../tests/support/reader-harness/samples'
import type { Frames } from './contest'
import { byHand } from './painters/by-hand'
import { ours } from './painters/ours'
import type { Painter } from './painters/painter'
import { recogito } from './painters/recogito'

const painters = {
  'by-hand': byHand,
  hindsight: ours,
  'recogito-css': recogito('CSS_HIGHLIGHTS'),
  'recogito-spans': recogito('SPANS'),
}

document.documentElement.dataset['theme'] = 'light'
const sample = samples['huge']?.()
const root = document.getElementById('root')
const name = new URLSearchParams(location.search).get('painter') as keyof typeof painters
if (!sample || !root) throw new Error('The page has no text or no place for it')
const { rawText, claims } = sample
const painter: Painter = painters[name](sample, root)

/** Each act begins with a frame; what it costs is over when the frame has been painted. */
async function acted(times: number, act: (nth: number) => void): Promise<Frames> {
  const frames: number[] = []
  for (let nth = 0; nth < times; nth++) {
    await new Promise(requestAnimationFrame)
    const from = performance.now()
    act(nth)
    await painted()
    frames.push(performance.now() - from)
  }
  return frames
}

function painted(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port2.addEventListener('message', () => resolve(), { once: true })
    port2.start()
    port1.postMessage(null)
  })
}

/** In what is in view, where a person adds one. */
const added = (nth: number): PaintedClaim => ({
  id: `added ${nth}`,
  kind: 'quote',
  fragments: [{ start: 40 + nth * 7, end: 70 + nth * 7 }],
  markLabel: `added ${nth}`,
  accessibleName: `Quote: added ${nth}`,
})

window.contest = {
  paint: () => acted(1, () => painter.paint(claims)),
  addOneByOne: (times) => acted(times, (nth) => painter.add(added(nth))),
  hover: (times) =>
    acted(times, (nth) => {
      const at = { clientX: 500 + (nth % 40) * 10, clientY: 200 + (nth % 25) * 20 }
      const under = document.elementFromPoint(at.clientX, at.clientY) ?? document.body
      for (const type of ['pointermove', 'mousemove'] as const) {
        const Move = type === 'pointermove' ? PointerEvent : MouseEvent
        under.dispatchEvent(new Move(type, { ...at, bubbles: true, cancelable: true }))
      }
    }),
  scroll: (times) =>
    acted(times, () => {
      painter.scroller.scrollTop += 800
    }),
}
document.title = `Ready: ${rawText.length}`
