import type { ReactNode } from 'react'
import type { CheckProblem } from '../../../shared/domain/checking/check-report'
import { en } from '../../../shared/strings/en'
import { Dialog } from '../../ui/Dialog'
import { checkLibrary, closeCheck, repairLibrary } from '../../work/check-work'
import { inBackground } from '../../work/in-background'
import { useSession, useWorkplace } from '../../work/session'
import './repair.css'

/** Findings that are listed; a library in which everything is wrong is not read line by line. */
const MOST_SHOWN = 200

/** What a check of the library found, and what can be done about it. */
export function CheckDialog(): ReactNode {
  const work = useWorkplace()
  const report = useSession((session) => session.checkReport)
  const isReadOnly = useSession((session) => session.library?.readOnly === true)
  if (!report) return null
  const canRepair = !isReadOnly && report.problems.some((problem) => problem.canRepair)
  const main = canRepair
    ? { label: en.check.repair, onPress: () => inBackground(() => repairLibrary(work)) }
    : {
        label: en.check.again,
        onPress: () => {
          closeCheck(work)
          inBackground(() => checkLibrary(work))
        },
      }
  return (
    <Dialog
      wide
      title={en.check.title}
      isOpen
      onOpenChange={(isOpen) => !isOpen && closeCheck(work)}
      main={main}
      cancelLabel={en.check.close}
    >
      <p>{en.check.summary(report)}</p>
      <p className="repair-counts">{en.check.counted(report)}</p>
      {report.problems.length > 0 && (
        <ul className="repair-list" aria-label={en.check.problems}>
          {report.problems.slice(0, MOST_SHOWN).map((problem) => (
            <li key={`${problem.file} ${problem.detail}`}>
              <Problem problem={problem} />
            </li>
          ))}
        </ul>
      )}
      {report.problems.length > MOST_SHOWN && <p>{en.check.more(report.problems.length - MOST_SHOWN)}</p>}
    </Dialog>
  )
}

function Problem({ problem: { file, kind, detail } }: { readonly problem: CheckProblem }): ReactNode {
  return (
    <>
      <span className="repair-file">{file}</span>
      <span>
        {en.check.kinds[kind]} {detail}
      </span>
    </>
  )
}
