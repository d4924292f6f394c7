import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '@/api/client';
import type { components } from '@/api/schema';
import { i18next } from '@/i18n';

export type ImportStatus = components['schemas']['ImportStatus'];
export type ImportSummary = components['schemas']['ImportSummary'];
export type TargetField = components['schemas']['TargetField'];
export type Report = components['schemas']['Report'];

/** The file on disk is another than when it was chosen; the browser reads neither any more. */
export class FileChanged extends Error {}

/** Reads it now: what is sent is what stands on disk, never what stood there when it was chosen. */
async function asItStands(file: File): Promise<File> {
  try {
    return new File([await file.arrayBuffer()], file.name, { type: file.type });
  } catch (unreadable) {
    if (unreadable instanceof DOMException) throw new FileChanged(file.name);
    throw unreadable;
  }
}

export function useTargets() {
  return useQuery({ queryKey: ['imports', 'targets'], queryFn: () => answer(api.GET('/api/imports/targets')) });
}

export function useMappings() {
  return useQuery({ queryKey: ['imports', 'mappings'], queryFn: () => answer(api.GET('/api/imports/mappings')) });
}

function form(fields: Record<string, string | File>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.set(name, value);
  return data;
}

/** A mapping proposed from the header of the file. */
export function useProposal(onProposed: (proposed: { header: string[]; text: string }) => void) {
  return useMutation({
    mutationFn: async ({ file, into, source }: { file: File; into: string; source: string }) => {
      const read = await asItStands(file);
      return answer(
        api.POST('/api/imports/proposal', {
          params: { query: { into, source, language: i18next.language === 'de' ? 'de' : 'en' } },
          body: { file: '' },
          bodySerializer: () => form({ file: read }),
        }),
      );
    },
    onSuccess: onProposed,
  });
}

/** The latest imports of the reader, and how many there are of all; each one's report is asked for where it is opened. */
export function useMyImports() {
  return useQuery({
    queryKey: ['imports', 'mine'],
    queryFn: () => answer(api.GET('/api/imports')),
    refetchInterval: (query) => (query.state.data?.imports.some(({ state }) => state === 'RUNNING') ? 2000 : false),
  });
}

/** Says exactly what the file would do; records nothing. */
export function useRehearsal(onRehearsed: (status: ImportStatus) => void) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async ({ file, mapping }: { file: File; mapping: string }) => {
      const read = await asItStands(file);
      return answer(
        api.POST('/api/imports', {
          body: { file: '', mapping },
          bodySerializer: () => form({ file: read, mapping }),
        }),
      );
    },
    onSuccess: async (status) => {
      await queries.invalidateQueries({ queryKey: ['imports', 'mine'] });
      onRehearsed(status);
    },
  });
}

/** Starts the run, leaving refused rows out only when told to. */
export function useRun(onStarted: () => void) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ id, soundOnly }: { id: string; soundOnly: boolean }) =>
      answer(api.POST('/api/imports/{id}/run', { params: { path: { id } }, body: { soundOnly } })),
    onSuccess: async () => {
      await Promise.all(['status', 'mine'].map((one) => queries.invalidateQueries({ queryKey: ['imports', one] })));
      onStarted();
    },
  });
}

/** Removes the file and the report; what was imported stays. */
export function useRemoval(onRemoved: () => void) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async (id: string) => void (await api.DELETE('/api/imports/{id}', { params: { path: { id } } })),
    onSuccess: async (_, id) => {
      onRemoved();
      queries.removeQueries({ queryKey: ['imports', 'status', id] });
      await queries.invalidateQueries({ queryKey: ['imports', 'mine'] });
    },
  });
}

/** How far a run is; asked for again only while it runs. */
export function useStatus(id: string | null) {
  return useQuery({
    queryKey: ['imports', 'status', id],
    enabled: id !== null,
    queryFn: () => answer(api.GET('/api/imports/{id}', { params: { path: { id: id ?? '' } } })),
    refetchInterval: (query) => (query.state.data?.state === 'RUNNING' ? 700 : false),
  });
}
