/** A folder on the way from the root to a library, with what lies directly in it as far as that could be read. */
export interface FolderOnTheWay {
  readonly name: string
  readonly entries: readonly string[]
}

interface Sign {
  readonly service: string
  /** The folder's own name. */
  readonly named?: RegExp
  /** Something that the service leaves in the top folder that it syncs. */
  readonly marker?: RegExp
  /** A word that means other things too counts only directly in somebody's home. */
  readonly inHomeOnly?: true
  /** Or only in this folder: `My Drive` at the root of a drive. */
  readonly within?: RegExp
}

const CLOUD_STORAGE = /^CloudStorage$/i

const signs: readonly Sign[] = [
  {
    service: 'Dropbox',
    named: /^Dropbox( \(.+\)|-.+)?$/i,
    marker: /^\.dropbox(\.cache|\.device)?$/,
  },
  {
    service: 'OneDrive',
    named: /^OneDrive( - .+|-.+)?$/i,
    marker: /^\.849C9593-D756-4E56-8D6E-42412F2A707B$/i,
  },
  { service: 'iCloud Drive', named: /^(com~apple~CloudDocs|iCloud ?Drive)$/i, marker: /^\..+\.icloud$/ },
  { service: 'iCloud Drive', named: /^Mobile Documents$/i, within: /^Library$/i },
  {
    service: 'Google Drive',
    named: /^Google ?Drive(-.+)?$/i,
    marker: /^\.(tmp\.drive(upload|download)|shortcut-targets-by-id)$/,
  },
  { service: 'Google Drive', named: /^My Drive$/i, within: /^[a-z]:$/i },
  { service: 'Nextcloud', named: /^Nextcloud\d?$/i, marker: /^\.nextcloudsync\.log$/ },
  { service: 'ownCloud', named: /^ownCloud\d?$/i, marker: /^\.owncloudsync\.log$/ },
  // Both leave the same database behind.
  { service: 'Nextcloud or ownCloud', marker: /^\.(_)?sync_[0-9a-f]+\.db$/ },
  { service: 'Syncthing', marker: /^\.stfolder$/ },
  { service: 'Box', named: /^Box$/i, inHomeOnly: true },
  { service: 'Box', named: /^Box( Sync|-Box)$/i },
  { service: 'pCloud', named: /^pCloud ?(Drive|Sync)$/i },
  { service: 'MEGA', named: /^MEGA$/i, inHomeOnly: true },
  { service: 'MEGA', named: /^MEGAsync$/i, marker: /^\.megaignore$/ },
  { service: 'Proton Drive', named: /^Proton ?Drive(-.+)?$/i },
  { service: 'Yandex.Disk', named: /^Yandex\.Disk(\.localized)?$/i },
  { service: 'Seafile', named: /^Seafile$/i, inHomeOnly: true },
]

/**
 * The service that syncs a folder, by the names and the marks on the way to it; null = none that is known. `Box` in a
 * home is that service's, `boxes` and `/data/Box` are somebody's own.
 */
export function syncServiceOf(way: readonly FolderOnTheWay[]): string | null {
  for (const [at, folder] of way.entries()) {
    const above = way[at - 1]?.name ?? ''
    const isInHome = /^(Users|home)$/i.test(way[at - 2]?.name ?? '')
    const found = signs.find(
      ({ named, marker, inHomeOnly, within }) =>
        folder.entries.some((entry) => marker?.test(entry)) ||
        (named?.test(folder.name) && (!inHomeOnly || isInHome) && (!within || within.test(above))),
    )
    if (found) return found.service
    if (CLOUD_STORAGE.test(folder.name) && way[at + 1]) return serviceIn(way[at + 1]?.name ?? '')
  }
  return null
}

/** On a Mac every service has its folder in `~/Library/CloudStorage`: "OneDrive-Personal", "Sync.com-anna". */
function serviceIn(name: string): string {
  const known = signs.find(({ named }) => named?.test(name))
  return known?.service ?? name.replace(/-.*$/, '')
}
