import { type ReactNode, useState } from 'react'
import { interimStatuses } from '../../../shared/domain/predictions/follow-up'
import { en } from '../../../shared/strings/en'
import { Dialog } from '../../ui/Dialog'
import { Segments } from '../../ui/Segments'
import { TextArea } from '../../ui/TextField'
import { type InterimStatus, noteInterim, reopenPrediction, voidPrediction } from '../../work/follow-up-work'
import { inBackground } from '../../work/in-background'
import { askAbout, predictionList } from '../../work/prediction-list'
import { useWorkplace } from '../../work/session'

/** What is asked before a prediction is noted as stalled, made void or reopened. */
export function PredictionDialogs({ claimId }: { readonly claimId: string }): ReactNode {
  const asks = predictionList.use((list) => list.asks)
  if (asks === 'interim') return <InterimDialog claimId={claimId} />
  if (asks === 'void') return <VoidDialog claimId={claimId} />
  return asks === 'reopen' ? <ReopenDialog claimId={claimId} /> : null
}

interface AskProps {
  readonly claimId: string
}

function InterimDialog({ claimId }: AskProps): ReactNode {
  const work = useWorkplace()
  const [status, setStatus] = useState<InterimStatus>('on_track')
  const [note, setNote] = useState('')
  const close = () => askAbout(work, null)
  return (
    <Dialog
      title={en.predictions.interimAsk}
      isOpen
      onOpenChange={close}
      main={{
        label: en.predictions.interimSave,
        onPress: () => {
          close()
          inBackground(() => noteInterim(work, claimId, status, note.trim()))
        },
      }}
      cancelLabel={en.predictions.cancel}
    >
      <Segments
        label={en.predictions.interimHow}
        showLabel
        options={interimStatuses.map((id) => ({ id, title: en.predictions.interims[id] }))}
        value={status}
        onChange={setStatus}
      />
      <TextArea label={en.predictions.interimNote} value={note} onChange={setNote} />
    </Dialog>
  )
}

function VoidDialog({ claimId }: AskProps): ReactNode {
  const work = useWorkplace()
  const [reason, setReason] = useState('')
  const [isTried, setTried] = useState(false)
  const close = () => askAbout(work, null)
  const isMissing = !reason.trim()
  return (
    <Dialog
      title={en.predictions.voidTitle}
      isOpen
      onOpenChange={close}
      main={{
        label: en.predictions.voidSave,
        onPress: () => {
          if (isMissing) return setTried(true)
          close()
          inBackground(() => voidPrediction(work, claimId, reason.trim()))
        },
      }}
      cancelLabel={en.predictions.cancel}
    >
      <p>{en.predictions.voidHow}</p>
      <TextArea
        label={en.predictions.voidReason}
        value={reason}
        onChange={setReason}
        error={isTried && isMissing ? en.predictions.voidMissing : undefined}
        autoFocus
      />
    </Dialog>
  )
}

function ReopenDialog({ claimId }: AskProps): ReactNode {
  const work = useWorkplace()
  const [reason, setReason] = useState('')
  const close = () => askAbout(work, null)
  return (
    <Dialog
      title={en.predictions.reopenTitle}
      isOpen
      onOpenChange={close}
      main={{
        label: en.predictions.reopenSave,
        onPress: () => {
          close()
          inBackground(() => reopenPrediction(work, claimId, reason.trim()))
        },
      }}
      cancelLabel={en.predictions.cancel}
    >
      <p>{en.predictions.reopenHow}</p>
      <TextArea label={en.predictions.reopenReason} value={reason} onChange={setReason} autoFocus />
    </Dialog>
  )
}
