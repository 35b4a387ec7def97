type Defined<T> = { [K in keyof T]?: Exclude<T[K], undefined> }

/** Leaves out the keys without a value: a field that may be absent may not be undefined. */
export const withoutUndefined = <T extends object>(fields: T): Defined<T> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Defined<T>
