/** Where one is on a page when what had the focus is gone: its heading. */
export function focusPage(): void {
  const heading = document.querySelector<HTMLElement>('main h1') ?? document.getElementById('content');
  if (!heading) return;
  heading.tabIndex = -1;
  heading.style.outline = 'none';
  heading.focus({ preventScroll: true });
}
