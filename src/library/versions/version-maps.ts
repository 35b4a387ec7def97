import type { VersionMap } from '../../shared/domain/anchoring/version-map'
import type { ArticleVersion } from '../../shared/domain/article'

/** Makes the map of two texts, wherever that happens. */
export type MapVersions = (oldText: string, newText: string) => Promise<VersionMap>

type Wording = Pick<ArticleVersion, 'id' | 'rawText'>

/** A person goes through one article at a time, and its claims come from few versions. */
const MOST_KEPT = 4

/** Maps between versions of articles. The ones asked for last are kept: a wording never changes, so neither does its map. */
export class VersionMaps {
  readonly #mapVersions: MapVersions
  /** Those used last stand last. */
  readonly #kept = new Map<string, Promise<VersionMap>>()

  constructor(mapVersions: MapVersions) {
    this.#mapVersions = mapVersions
  }

  async between(from: Wording, to: Wording): Promise<VersionMap> {
    const key = `${from.id} ${to.id}`
    const map = this.#kept.get(key) ?? this.#mapVersions(from.rawText, to.rawText)
    this.#kept.delete(key)
    this.#kept.set(key, map)
    const [oldest] = this.#kept.keys()
    if (oldest !== undefined && this.#kept.size > MOST_KEPT) this.#kept.delete(oldest)
    try {
      return await map
    } catch (error) {
      this.#kept.delete(key)
      throw error
    }
  }
}
