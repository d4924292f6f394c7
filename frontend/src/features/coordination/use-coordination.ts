import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { answer, api } from '@/api/client';
import { keys } from '@/api/keys';
import type { components } from '@/api/schema';
import { useMoment } from '@/moment/use-moment';

export type CaseCard = components['schemas']['CaseCard'];
export type CaseSheetView = components['schemas']['CaseSheet'];
export type StepCard = components['schemas']['StepCard'];
export type ConflictCard = components['schemas']['ConflictCard'];
export type CoordinationBoard = components['schemas']['CoordinationBoard'];
export type Unit = components['schemas']['Unit'];

/** One case with its steps, conflicts and history. */
export function useCase(account: string, id: string) {
  const query = useMoment().apiQuery();
  return useQuery({
    queryKey: keys.read(account, 'case', query, id),
    meta: { views: ['case', 'team', 'region'] },
    placeholderData: keepPreviousData,
    queryFn: () =>
      answer(api.GET('/api/accounts/{account}/cases/{case}', { params: { path: { account, case: id }, query } })),
  });
}
