/** The host of a web address; null = it is none. */
export function hostOf(address: string): string | null {
  const url = URL.canParse(address) ? new URL(address) : null
  return url && /^https?:$/.test(url.protocol) ? url.host : null
}

/** May this stand in a field for an address? An empty one says that it is not known. */
export const isAddressOrEmpty = (text: string): boolean => !text.trim() || hostOf(text.trim()) !== null
