import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { answer, api } from '@/api/client';
import { keys } from '@/api/keys';
import type { components } from '@/api/schema';
import { useMoment } from '@/moment/use-moment';

export type TeamMember = components['schemas']['TeamMemberView'];
export type OurFunction = TeamMember['function'];
export type Role = TeamMember['role'];

/** The team at the moment shown: who is on it, who will be, who was. */
export function useTeam(account: string) {
  const query = useMoment().apiQuery();
  return useQuery({
    queryKey: keys.read(account, 'team', query),
    meta: { views: ['team', 'person', 'region'] },
    placeholderData: keepPreviousData,
    queryFn: () => answer(api.GET('/api/accounts/{account}/team', { params: { path: { account }, query } })),
  });
}
