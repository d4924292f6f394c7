/** The fields of a promise, as the server names them. */
export const promiseFields = [
  'side',
  'kind',
  'what',
  'due',
  'responsible',
  'counterpart',
  'entity',
  'region',
  'productLine',
  'cites',
  'value',
  'audience',
] as const;

/** What of a refusal is about a sheet and not about one of its promises. */
export function besidePromises(path: string): string {
  return path.startsWith('promises[') ? '' : path;
}

/** What of it is about this promise of several; where there is one alone, it need not be named. */
export function ofPromise(index: number, count: number): (path: string) => string {
  const place = `promises[${index}].`;
  return (path) => {
    if (path.startsWith(place)) return path.slice(place.length);
    return count === 1 ? besidePromises(path) : '';
  };
}
