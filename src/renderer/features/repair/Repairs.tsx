import { type ReactNode, useEffect, useState } from 'react'
import type { RepairNotice } from '../../../shared/domain/repair/notice'
import { en } from '../../../shared/strings/en'
import { repairSentence } from '../../../shared/strings/repairs'
import { Dialog } from '../../ui/Dialog'
import { Message } from '../../ui/Message'
import { checkLibrary } from '../../work/check-work'
import { inBackground } from '../../work/in-background'
import { useSession, useWorkplace } from '../../work/session'
import { useArticleTitle } from '../../work/use-article-title'
import './repair.css'

/** What was repaired since the library was opened, in one sentence; the details stay to be had after it was closed. */
export function Repairs(): ReactNode {
  const work = useWorkplace()
  const notices = useNotices()
  const [seen, setSeen] = useState(0)
  const isOpen = useSession((session) => session.repairsOpen)
  const show = (repairsOpen: boolean) => work.session.setState({ repairsOpen })
  const news = notices.slice(seen)
  return (
    <>
      {news.length > 0 && (
        <Message
          tone={news.some(({ lost }) => lost !== null) ? 'doubt' : 'plain'}
          action={{ label: en.repairs.details, onPress: () => show(true) }}
          close={{ label: en.frame.closeMessage, onPress: () => setSeen(notices.length) }}
        >
          {repairSentence(news)}
        </Message>
      )}
      {isOpen && (
        <Dialog
          wide
          title={en.repairs.title}
          isOpen
          onOpenChange={show}
          main={{
            label: en.repairs.check,
            onPress: () => {
              show(false)
              inBackground(() => checkLibrary(work))
            },
          }}
          cancelLabel={en.check.close}
        >
          {notices.length === 0 ? <p>{en.repairs.none}</p> : <Details notices={notices} />}
        </Dialog>
      )}
    </>
  )
}

function Details({ notices }: { readonly notices: readonly RepairNotice[] }): ReactNode {
  return (
    <ul className="repair-list" aria-label={en.repairs.title}>
      {notices.map((notice) => (
        <li key={`${notice.at} ${notice.file}`}>
          <ArticleNamed file={notice.file} />
          <span className="repair-file">{notice.file}</span>
          <span>
            {notice.done} {en.repairs.lost(notice.lost)}
          </span>
          {notice.quarantinedAs && (
            <span className="repair-aside">{en.repairs.aside(notice.quarantinedAs)}</span>
          )}
        </li>
      ))}
    </ul>
  )
}

/** Whoever reads it knows the article by its title, not by the name of its file. */
function ArticleNamed({ file }: { readonly file: string }): ReactNode {
  const title = useArticleTitle(/^articles\/([\w-]+)\.json/.exec(file)?.[1])
  return title === undefined ? null : <b className="repair-title">{title}</b>
}

/** Those of the open library. Asked for once, and told from then on. */
function useNotices(): readonly RepairNotice[] {
  const { backend } = useWorkplace()
  const path = useSession((session) => session.library?.path)
  const [told, setTold] = useState<{ readonly path: string; readonly notices: readonly RepairNotice[] }>()
  useEffect(() => {
    let isGone = false
    const read = async () => {
      const answer = await backend.call('library.notices', null)
      if (answer.ok && !isGone && path !== undefined) setTold({ path, notices: answer.value.notices })
    }
    if (path !== undefined) inBackground(read)
    const stop = backend.on('library.repaired', () => inBackground(read))
    return () => {
      isGone = true
      stop()
    }
  }, [backend, path])
  return told !== undefined && told.path === path ? told.notices : none
}

const none: readonly RepairNotice[] = []
