import { versionMap } from '../../shared/domain/anchoring/version-map'
import type { LibrarySearch } from '../search/library-search'
import type { MapVersions } from './version-maps'

/** Together, in UTF-16 code units. Smaller ones are not worth sending to another process. */
const LARGE = 200_000

/** Where the map of two texts is made: of large ones in the analyst's process, where there is one. */
export const mapVersionsBy =
  (search: Pick<LibrarySearch, 'isElsewhere' | 'map'>, onTrouble: (error: unknown) => void): MapVersions =>
  async (oldText, newText) => {
    if (!search.isElsewhere || oldText.length + newText.length < LARGE) return versionMap(oldText, newText)
    try {
      return await search.map(oldText, newText)
    } catch (error) {
      // Better late than not: it holds this process up for as long as it takes.
      onTrouble(error)
      return versionMap(oldText, newText)
    }
  }
