import { useSearchParams } from 'react-router';

const takenBack = 'taken-back';

/** Whether what was taken back is shown instead of what stands; the address says it. */
export function useShowsTakenBack(): [boolean, (isOn: boolean) => void] {
  const [search, setSearch] = useSearchParams();
  const show = (isOn: boolean) =>
    setSearch(
      (before) => {
        const next = new URLSearchParams(before);
        if (isOn) next.set('show', takenBack);
        else next.delete('show');
        return next;
      },
      { preventScrollReset: true },
    );
  return [search.get('show') === takenBack, show];
}
