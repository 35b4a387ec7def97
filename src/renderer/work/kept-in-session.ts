import { createStore, type StoreApi, useStore } from 'zustand'
import { type SessionStore, useWorkplace, type Workplace } from './session'

/** View state of one list that outlives its screen: it is there again when one comes back, until another library opens. */
export interface Kept<State extends object> {
  readonly of: (work: Pick<Workplace, 'session'>) => StoreApi<State>
  readonly use: <Value>(select: (state: State) => Value) => Value
}

export function keptInSession<State extends object>(beginning: State): Kept<State> {
  const stores = new WeakMap<SessionStore, StoreApi<State>>()
  const storeOf = ({ session }: Pick<Workplace, 'session'>): StoreApi<State> => {
    const known = stores.get(session)
    if (known) return known
    const made = createStore(() => beginning)
    stores.set(session, made)
    session.subscribe((now, before) => {
      // The same library in another place is no other library.
      if (now.library?.id !== before.library?.id) made.setState(beginning, true)
    })
    return made
  }
  return {
    of: storeOf,
    use: (select) => useStore(storeOf(useWorkplace()), select),
  }
}
