import { X } from 'lucide-react'
import { type FocusEvent, type KeyboardEvent, type ReactNode, useId, useLayoutEffect, useRef } from 'react'
import { IconButton } from './IconButton'
import { PaneCloser } from './Pane'
import {
  fitWidths,
  type PaneMode,
  type PaneName,
  paneMode,
  type SideLimits,
  type SideWidths,
  sideLimits,
} from './pane-widths'
import { Separator } from './Separator'
import './SplitPanes.css'
import { useWidth } from './use-width'

export type SplitPanesProps = {
  library: ReactNode
  article: ReactNode
  /** Null while no claim is open. */
  inspector: ReactNode
  /** The pane in use: in front where not all fit, and where the keyboard is. */
  active: PaneName
  onActiveChange: (pane: PaneName) => void
  /** Remembered widths; missing ones follow the window. */
  widths?: Partial<SideWidths>
  onWidthsChange: (widths: Partial<SideWidths>) => void
  /** How narrow and how wide the sides may be, where this view has other needs. */
  limits?: SideLimits
  labels: { resizeLibrary: string; resizeInspector: string; closeInspector: string }
}

type Shown = Readonly<Record<PaneName, boolean>>

/** Library, article, inspector: side by side, with a sheet, or one at a time, as the window allows. */
export function SplitPanes(props: SplitPanesProps): ReactNode {
  const { library, article, inspector, active, onActiveChange, widths = {}, onWidthsChange, labels } = props
  const { limits = sideLimits } = props
  const id = useId()
  const root = useRef<HTMLElement>(null)
  const windowWidth = useWidth(root)
  const mode = paneMode(windowWidth)
  const shown = shownPanes(mode, active, { library: Boolean(library), inspector: Boolean(inspector) })
  const fitted = fitWidths(windowWidth, widths, shown.inspector, limits)
  const pane = usePaneFocus(root, active, onActiveChange)

  const resize = (side: keyof SideWidths) => (width: number) => {
    const { min, max } = limits[side]
    onWidthsChange({ ...widths, [side]: Math.round(Math.min(max, Math.max(min, width))) })
  }
  const reset = (side: keyof SideWidths) => () => {
    const { [side]: _dropped, ...kept } = widths
    onWidthsChange(kept)
  }
  const separator = (side: keyof SideWidths, label: string): ReactNode => (
    <Separator
      label={label}
      controls={`${id}${side}`}
      value={fitted[side]}
      {...limits[side]}
      side={side === 'library' ? 'left' : 'right'}
      onResize={resize(side)}
      onReset={reset(side)}
    />
  )
  const closer = mode === 'sheet' && (
    <IconButton
      label={labels.closeInspector}
      shortcut="Escape"
      icon={<X aria-hidden />}
      onPress={() => onActiveChange('article')}
    />
  )
  const style = { gridTemplateColumns: columns(mode, shown, fitted) }

  return (
    <main ref={root} className={`ui-panes ui-panes-${mode}`} style={style}>
      <div id={`${id}library`} className="ui-panes-library" hidden={!shown.library} {...pane('library')}>
        {library}
      </div>
      {shown.library && mode !== 'single' && separator('library', labels.resizeLibrary)}
      <div className="ui-panes-article" hidden={!shown.article} {...pane('article')}>
        {article}
      </div>
      {shown.inspector && mode === 'wide' && separator('inspector', labels.resizeInspector)}
      {/* Escape closes the sheet from anywhere in it; the close button is its operable twin. */}
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions */}
      <div
        id={`${id}inspector`}
        className="ui-panes-inspector"
        hidden={!shown.inspector}
        style={mode === 'sheet' ? { width: fitted.inspector } : {}}
        {...pane('inspector')}
        onKeyDown={(event) => {
          if (mode === 'sheet' && isPlainEscape(event)) onActiveChange('article')
        }}
      >
        <PaneCloser value={closer}>{inspector}</PaneCloser>
      </div>
    </main>
  )
}

function shownPanes(
  mode: PaneMode,
  active: PaneName,
  there: { library: boolean; inspector: boolean },
): Shown {
  const front = active !== 'article' && !there[active] ? 'article' : active
  if (mode === 'single') {
    return { library: front === 'library', article: front === 'article', inspector: front === 'inspector' }
  }
  const inspector = there.inspector && (mode === 'wide' || front === 'inspector')
  return { library: there.library, article: true, inspector }
}

function columns(mode: PaneMode, shown: Shown, widths: SideWidths): string {
  if (mode === 'single') return 'minmax(0, 1fr)'
  const library = shown.library ? `${widths.library}px 1px ` : ''
  const inspector = shown.inspector && mode === 'wide' ? ` 1px ${widths.inspector}px` : ''
  return `${library}minmax(0, 1fr)${inspector}`
}

function isPlainEscape(event: KeyboardEvent): boolean {
  return (
    event.key === 'Escape' && !event.defaultPrevented && event.currentTarget.contains(event.target as Node)
  )
}

/**
 * The pane in use follows the focus, and the focus follows the pane in use: to the element that last had it there,
 * else to the first thing one can operate, else to the pane.
 */
function usePaneFocus(
  root: { current: HTMLElement | null },
  active: PaneName,
  onActive: (p: PaneName) => void,
) {
  const last = useRef(new Map<PaneName, HTMLElement>())
  const known = useRef(active)
  // At once, not after the next paint: a key pressed in between belongs to the new pane.
  useLayoutEffect(() => {
    if (known.current === active) return
    known.current = active
    const host = root.current?.querySelector<HTMLElement>(`[data-pane="${active}"]`)
    if (!host || host.hidden || host.contains(document.activeElement)) return
    focusTarget(host, last.current.get(active))?.focus()
  }, [active, root])
  return (pane: PaneName) => ({
    'data-pane': pane,
    onFocus: (event: FocusEvent<HTMLElement>) => {
      // A menu opened from the pane bubbles here through its portal, though it lies elsewhere.
      if (!event.currentTarget.contains(event.target)) return
      last.current.set(pane, event.target)
      if (pane === active) return
      known.current = pane
      onActive(pane)
    },
  })
}

const operable = 'button:not([disabled]), input:not([disabled]), textarea, [href], [tabindex="0"]'

function focusTarget(host: HTMLElement, last: HTMLElement | undefined): HTMLElement | null {
  if (last && host.contains(last)) return last
  const body = host.querySelector('.ui-pane-body') ?? host
  return body.querySelector<HTMLElement>(operable) ?? host.querySelector<HTMLElement>('.ui-pane') ?? null
}
