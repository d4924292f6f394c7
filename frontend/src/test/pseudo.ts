/**
 * Words on screen that came from no language: with the pseudo-locale every text of ours stands in ⟦brackets⟧. Names and
 * figures that a test puts in are `allowed`.
 */
export function rawStrings(container: Element, allowed: readonly string[] = []): string[] {
  const found: string[] = [];
  const isRaw = (text: string) => {
    let rest = text.replaceAll(/⟦.*?⟧/gs, '');
    for (const name of allowed) rest = rest.replaceAll(name, '');
    return /\p{L}{2,}/u.test(rest);
  };
  const walker = document.createTreeWalker(container, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (!node.parentElement?.closest('kbd,style,script,svg') && isRaw(node.textContent ?? ''))
      found.push(node.textContent ?? '');
  for (const element of container.querySelectorAll('[aria-label],[title],[placeholder]'))
    for (const name of ['aria-label', 'title', 'placeholder']) {
      const text = element.getAttribute(name);
      if (text && isRaw(text)) found.push(`${name}: ${text}`);
    }
  return found;
}
