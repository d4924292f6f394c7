import { useEffect, useState } from 'react';

/** One line of text and a border; the padding above and below it is the density's. */
const bare = 31;

function rowHeight(): number {
  const padding = parseFloat(getComputedStyle(document.documentElement).getPropertyValue('--row'));
  return bare + 2 * (Number.isNaN(padding) ? 9 : padding);
}

/** How high a row of one line is in the density that is set, pixels: what a row is taken for until it is drawn. */
export function useRowHeight(): number {
  const [height, setHeight] = useState(rowHeight);
  useEffect(() => {
    const observer = new MutationObserver(() => setHeight(rowHeight()));
    observer.observe(document.documentElement, { attributeFilter: ['data-density'] });
    return () => observer.disconnect();
  }, []);
  return height;
}
