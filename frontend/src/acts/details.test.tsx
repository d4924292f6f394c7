import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { namesOf } from '@/names/use-names';
import { givenDay, readAs, readers } from '@/test/given-day';
import { Details } from './details';

const names = namesOf({ people: {}, contacts: {}, entities: {}, regions: {} });

it.each(readers)(
  'a change planned for a day is planned for that day, in %s as read in %s',
  async (tongue, zone, day) => {
    await readAs(tongue, zone);
    const planned = {
      thing: 'v',
      event: 'e',
      kind: 'AccountIndustrySet',
      at: givenDay.instant,
      given: givenDay.given,
      actor: 'ines',
      value: { industry: 'Rail' },
    };
    render(<Details lines={[]} planned={[planned]} names={names} />);
    expect(screen.getByRole('button', { name: day })).toBeVisible();
  },
);
