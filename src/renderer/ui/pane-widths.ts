export type PaneName = 'library' | 'article' | 'inspector'
export type SideWidths = { library: number; inspector: number }
export type PaneMode = 'wide' | 'sheet' | 'single'

export type SideLimits = Readonly<Record<keyof SideWidths, { readonly min: number; readonly max: number }>>

export const sideLimits: SideLimits = {
  library: { min: 240, max: 400 },
  inspector: { min: 320, max: 520 },
}

const articleAtLeast = 400

/** How many panes fit: at 200 % zoom the inspector is a sheet, at 400 % one pane shows at a time. */
export function paneMode(windowWidth: number): PaneMode {
  if (windowWidth < 560) return 'single'
  return windowWidth < 1000 ? 'sheet' : 'wide'
}

export function usualWidths(windowWidth: number): SideWidths {
  if (windowWidth < 1320) return { library: 240, inspector: 360 }
  return windowWidth < 1800 ? { library: 264, inspector: 376 } : { library: 304, inspector: 416 }
}

/** Remembered widths, held to their limits and to what leaves the article room: the inspector gives way first. */
export function fitWidths(
  windowWidth: number,
  wanted: Partial<SideWidths>,
  hasInspector: boolean,
  limits: SideLimits = sideLimits,
): SideWidths {
  const usual = usualWidths(windowWidth)
  const within = (side: keyof SideWidths, width: number): number => {
    const { min, max } = limits[side]
    return Math.round(Math.min(max, Math.max(min, width)))
  }
  const library = within('library', wanted.library ?? usual.library)
  const inspector = within('inspector', wanted.inspector ?? usual.inspector)
  if (paneMode(windowWidth) !== 'wide') {
    return {
      library: Math.max(limits.library.min, Math.min(library, windowWidth - articleAtLeast)),
      inspector,
    }
  }
  const spare = windowWidth - articleAtLeast
  const fitted = hasInspector ? within('inspector', Math.min(inspector, spare - library)) : inspector
  return {
    library: within('library', Math.min(library, spare - (hasInspector ? fitted : 0))),
    inspector: fitted,
  }
}

/** The pane that F6 (step 1) or Shift+F6 (step -1) goes to, among those that are there. */
export function nextPane(active: PaneName, step: 1 | -1, there: readonly PaneName[]): PaneName {
  const at = there.indexOf(active)
  return there[(at + step + there.length) % there.length] ?? active
}
