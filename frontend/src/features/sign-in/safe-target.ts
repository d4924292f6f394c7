/** Only an address of our own is gone to after signing in. */
export function safeTarget(to: string | null): string {
  return to && /^\/(?![/\\])/.test(to) ? to : '/accounts';
}
