import { textNamed } from '@/acts/undo-chain';
import type { InteractionView } from './use-interaction';

/** What an interaction that was taken back was called last; nothing where it stands or was not known. */
export function calledLast({ takenBack, history }: InteractionView): string | undefined {
  if (!takenBack) return undefined;
  const all = history.map((line) => ({ ...line, takesBack: !line.text && !line.people }));
  return all.flatMap((line) => textNamed(line, all)?.text?.subject ?? [])[0];
}
