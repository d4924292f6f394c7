import { useTranslation } from 'react-i18next';
import { wordDiff, type Piece } from './word-diff';

/** The earlier text beside the present one, with the difference marked. */
export function DiffText({
  earlier,
  present,
  earlierTitle,
  presentTitle,
}: {
  earlier: string;
  present: string;
  earlierTitle?: React.ReactNode;
  presentTitle?: React.ReactNode;
}) {
  const { t } = useTranslation();
  const pieces = wordDiff(earlier, present);
  return (
    <div className="grid gap-3 text-s tablet:grid-cols-2">
      <Side title={earlierTitle ?? t('ui.earlier')} pieces={pieces} without="added" empty={t('ui.empty')} />
      <Side title={presentTitle ?? t('ui.present')} pieces={pieces} without="removed" empty={t('ui.empty')} />
    </div>
  );
}

function Side({
  title,
  pieces,
  without,
  empty,
}: {
  title: React.ReactNode;
  pieces: Piece[];
  without: Piece['kind'];
  empty: string;
}) {
  const shown = pieces.filter((piece) => piece.kind !== without);
  return (
    <div className="rounded-m border border-line bg-surface p-3">
      <div className="mb-1 text-xs text-ink-3">{title}</div>
      <p className="whitespace-pre-wrap">
        {shown.length === 0 && <span className="text-ink-3">{empty}</span>}
        {shown.map((piece, index) =>
          piece.kind === 'same' ? (
            <span key={index}>{piece.text}</span>
          ) : piece.kind === 'removed' ? (
            <del key={index} className="rounded-[3px] bg-removed text-ink decoration-late">
              {piece.text}
            </del>
          ) : (
            <ins key={index} className="rounded-[3px] bg-added text-ink decoration-ok">
              {piece.text}
            </ins>
          ),
        )}
      </p>
    </div>
  );
}
