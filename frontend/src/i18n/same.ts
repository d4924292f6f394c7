/** The same keys with other words: what a translation must have, no more and no less. */
export type Same<T> = { [K in keyof T]: T[K] extends string ? string : Same<T[K]> };
