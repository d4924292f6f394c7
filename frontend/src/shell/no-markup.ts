declare global {
  interface Window {
    /** Where the browser keeps the content security policy's rule that no text becomes markup. */
    trustedTypes?: {
      createPolicy: (name: string, rules: { createHTML: (markup: string) => string | null }) => unknown;
    };
  }
}

/**
 * No text of ours ever becomes markup, and the server's policy holds us to it. One library empties its live region by an
 * empty `innerHTML`: the empty text alone is let through, else the next announcement breaks the page.
 */
export function letOnlyNothingBecomeMarkup(): void {
  window.trustedTypes?.createPolicy('default', { createHTML: (markup) => (markup === '' ? '' : null) });
}
