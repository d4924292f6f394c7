import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { StepChip } from '@/cases/step-chip';
import { readAs } from '@/test/given-day';
import { onPage } from '@/test/on-page';
import { json, serve } from '@/test/serve';
import { WorkPage } from './work-page';

const at = '2026-11-05T09:00:00.000000Z';
const ofAccount = { account: 'v', accountName: 'Velaris Rail', late: false };
const step = { ...ofAccount, step: 's1', caseId: 'c1', what: '40 gear sets', consent: false, mine: true };
const promise = { ...ofAccount, commitment: 'p1', what: 'Spares within 48 hours', responsible: 'ines', side: 'ours' };

it('a step and a standing promise read as they do elsewhere', async () => {
  await readAs('en', 'Europe/Vienna');
  await serve((_, response) =>
    json(response, 200, {
      at,
      position: '1',
      promises: [{ ...promise, accepted: true }],
      steps: [{ ...step, state: 'accepted' }],
      waiting: [],
    }),
  );
  onPage(<WorkPage />);
  const chip = (await screen.findByText('accepted')).closest('.num')?.outerHTML;
  const elsewhere = render(<StepChip state="accepted" />).container.querySelector('.num')?.outerHTML;
  expect(chip).toBe(elsewhere);
  expect(screen.getByText('standing')).toBeVisible();
});
