import { renderHook } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { beforeEach, expect, it } from 'vitest';
import { speak } from '@/i18n';
import { sections, useSectionEntries } from './sections';

beforeEach(() => speak('en'));

const at = '2026-09-11T21:59:59.999999Z';
const addresses = (search: string) =>
  renderHook(() => useSectionEntries('velaris', null), {
    wrapper: ({ children }) => (
      <MemoryRouter initialEntries={[`/accounts/velaris/commitments${search}`]}>{children}</MemoryRouter>
    ),
  }).result.current.map(({ href }) => decodeURIComponent(href ?? ''));

it('the palette’s sections keep the moment on screen, and leave filters and the opened item behind', () => {
  expect(addresses(`?axis=knew&at=${at}&side=ours&item=commitment:p1`)).toEqual(
    sections.map(({ path }) => `/accounts/velaris${path}?axis=knew&at=${at}`),
  );
  expect(addresses('?side=ours')).toEqual(sections.map(({ path }) => `/accounts/velaris${path}`));
});
