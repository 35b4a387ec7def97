/** An expected failure is a value; throwing is for bugs. */
export type Result<T, F> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: F }

export const ok = <T>(value: T): { readonly ok: true; readonly value: T } => ({ ok: true, value })

export const fail = <F>(error: F): { readonly ok: false; readonly error: F } => ({ ok: false, error })

/** Ends each `switch` over a union, so that a new member shows every place that must learn about it. */
export function assertNever(value: never): never {
  throw new Error(`Not handled: ${JSON.stringify(value)}`)
}
