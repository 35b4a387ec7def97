/** Puts the focus into the search of the list that is shown. False = this view has none. */
export const focusListSearch = (): boolean => focusAll('[data-list-search]')

/** The same for the search through the whole library. */
export const focusLibrarySearch = (): boolean => focusAll('[data-library-search]')

function focusAll(selector: string): boolean {
  const field = document.querySelector<HTMLInputElement>(selector)
  field?.focus()
  field?.select()
  return field !== null
}
