import { Notification } from 'electron'

/** Notices that can still be clicked: one that nobody holds is lost, and its click with it. */
const shown = new Set<Notification>()

/** The system's own notice, where it has one. */
export function showNotification(title: string, body: string, onClick: () => void): void {
  if (!Notification.isSupported()) return
  const notice = new Notification({ title, body })
  const forget = () => shown.delete(notice)
  shown.add(notice)
  notice.on('click', () => {
    forget()
    onClick()
  })
  notice.on('close', forget)
  notice.on('failed', forget)
  notice.show()
}
