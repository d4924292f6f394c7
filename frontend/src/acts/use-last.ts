import { useState } from 'react';

/** What is there, else what was there last: a form goes on although its thing has gone from under it. */
export function useLast<T>(now: T | undefined): T | undefined {
  const [last, setLast] = useState(now);
  if (now !== undefined && now !== last) setLast(now);
  return now ?? last;
}
