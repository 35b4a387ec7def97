import { ExternalLink } from 'lucide-react'
import type { ReactNode } from 'react'
import type { EvidenceView } from '../../../shared/domain/queries/predictions'
import { copies } from '../../../shared/strings/copies'
import { en } from '../../../shared/strings/en'
import { NamedFile } from '../../ui/NamedFile'
import { waysOut } from '../../work/copy-work'
import { useWorkplace } from '../../work/session'
import { hostOf } from '../../work/web-address'

interface EvidenceReferenceProps {
  readonly evidence: Extract<EvidenceView['evidence'], { kind: 'reference' }>
}

/** A source outside the library: what it is called and where it is. Its address opens in the browser, after a question. */
export function EvidenceReference({ evidence }: EvidenceReferenceProps): ReactNode {
  const { title, publisher, published, url, archiveUrl, supports, localCopy } = evidence
  const work = useWorkplace()
  const about = [publisher, published && en.dates.edtf(published)].filter(Boolean).join(', ')
  return (
    <>
      <h4 className="compare-headline theirs">{title}</h4>
      <p className="compare-from">
        <ExternalLink className="ui-small" aria-hidden />
        <b>{en.compare.outsideSource}</b>
        <span>{en.compare.supports[supports]}</span>
      </p>
      {about && <p className="compare-about num">{about}</p>}
      <Address url={url} words={en.compare.openSource} />
      <Address url={archiveUrl} words={en.compare.openArchive} />
      {localCopy && (
        <NamedFile
          name={localCopy.name}
          about={copies.sizeWords(localCopy.bytes)}
          ways={waysOut(work, evidence, localCopy)}
        />
      )}
    </>
  )
}

function Address({ url, words }: { readonly url: string | undefined; readonly words: string }): ReactNode {
  const host = url && hostOf(url)
  if (!host) return null
  return (
    <p className="compare-address">
      <a href={url} target="_blank" rel="noreferrer">
        {words}
      </a>{' '}
      <span className="hint">{host}</span>
      <span className="compare-printed">{url}</span>
    </p>
  )
}
