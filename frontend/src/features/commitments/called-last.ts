import { textNamed } from '@/acts/undo-chain';
import type { CommitmentView } from './use-commitment';

/** What a promise that was taken back was called last; nothing where it stands or was not known. */
export function calledLast({ takenBack, history }: CommitmentView): string | undefined {
  if (!takenBack) return undefined;
  const all = history.map((line) => ({ ...line, takesBack: !line.said }));
  return all.flatMap((line) => textNamed(line, all)?.said?.what ?? [])[0];
}
