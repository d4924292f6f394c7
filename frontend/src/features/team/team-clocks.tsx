/** Placeholder until the team's reads are there. */
export function TeamClocks(_props: { account: string }) {
  return null;
}
