import type { ReactNode } from 'react'
import { en } from '../../../shared/strings/en'

/** Where 1 January of each year stands, in the picture's own units. */
const years = [
  { year: '2019', x: 10 },
  { year: '2020', x: 192.9 },
  { year: '2021', x: 376.4 },
  { year: '2022', x: 559.3 },
] as const

const BASE = 122
const LINE = 88

/** The product's one drawing of time: said, the wait, the window with its point, the slip, the outcome. */
export function SlipPicture(): ReactNode {
  return (
    <svg className="slip-picture" viewBox="-4 12 664 136" role="img" aria-label={en.firstRun.picture}>
      {years.map(({ year, x }) => (
        <g key={year}>
          <line className="slip-grid" x1={x} x2={x} y1="42" y2={BASE} />
          <text x={x} y="142" textAnchor="middle">
            {year}
          </text>
        </g>
      ))}
      <line className="slip-base" x1="10" x2="650" y1={BASE} y2={BASE} />
      <line className="slip-wait" x1="49.6" x2="321.2" y1={LINE} y2={LINE} />
      <rect className="slip-window" x="321.2" y="75" width="183" height="26" />
      <line className="slip-bar" x1="411.9" x2="554.3" y1={LINE} y2={LINE} />
      <line className="slip-point" x1="411.9" x2="411.9" y1="72.5" y2="103.5" />
      <circle className="slip-said" cx="45.6" cy={LINE} r="3.5" />
      <path className="slip-outcome" d="M554.3 79L563.3 88L554.3 97L545.3 88Z" />
      <path className="slip-measure" d="M411.9 62V40H554.3V72" />
      <text className="slip-words" x="40.6" y="66">
        {en.firstRun.pictureWords}
      </text>
      <text className="slip-late" x="483.1" y="30" textAnchor="middle">
        {en.firstRun.pictureSlip}
      </text>
    </svg>
  )
}
