import i18next from 'i18next';

/** What the server writes where a text was forgotten: `x-redaction` of its description. */
export const MARK = '\uE000redacted\uE000';

/** An answer whose forgotten texts read as a word of the reader's, between signs that no text of ours has. */
export async function legible(response: Response): Promise<Response> {
  if (!response.headers.get('Content-Type')?.includes('json')) return response;
  const text = await response.clone().text();
  if (!text.includes(MARK)) return response;
  const { status, statusText, headers } = response;
  return new Response(text.replaceAll(MARK, `⟨${i18next.t('common.redacted')}⟩`), { status, statusText, headers });
}

/** Whether a text was forgotten, whatever language it was read in. */
export function isRedacted(text: string): boolean {
  return /^⟨[^⟨⟩]*⟩$/.test(text);
}
