import { expect, it } from 'vitest';
import { namesOf } from '@/names/use-names';
import { emptyPromise } from '@/promise/promise-draft';
import { carriedTo } from './carried';
import { emptyDraft } from './draft';

const sendai = namesOf({
  people: {
    ines: { name: 'Ines Brandt', present: true, zone: 'Europe/Vienna', region: 'emea' },
    kenji: { name: 'Kenji Mori', present: true, zone: 'Asia/Tokyo', region: 'apac' },
  },
  contacts: {},
  entities: { plant: { name: 'Plant', open: true } },
  regions: {},
});
const promise = { ...emptyPromise('ines', 'claire'), what: 'Send the drawings', entity: 'lyon', cites: 'p1' };

it('what was written goes along to the other account, but nobody and nothing that is not known there', () => {
  const typed = { ...emptyDraft('ines'), people: ['ines', 'claire'], subject: 'Drawings', links: ['case:c1'] };
  expect(carriedTo(sendai, { typed, promises: [promise], audience: [] })).toEqual({
    typed: { ...typed, people: ['ines'], links: [] },
    promises: [{ ...promise, counterpart: null, entity: null, cites: null }],
    audience: [],
  });
});

it('what was for a few stays for exactly those, also for who is not known there: saving it is refused, not opened to everyone', () => {
  const carried = carriedTo(sendai, {
    typed: emptyDraft('ines'),
    promises: [{ ...promise, entity: 'plant', people: ['luc'] }],
    audience: ['luc'],
  });
  expect(carried.audience).toEqual(['luc']);
  expect(carried.promises[0]).toMatchObject({ entity: 'plant', people: ['luc'] });
});
