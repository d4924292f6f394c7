/** What the server answers where a text was forgotten. */
const MARK = '\uE000redacted\uE000';

export function isRedacted(text: string): boolean {
  return text === MARK;
}
