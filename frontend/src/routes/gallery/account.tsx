import { CircleCheck, MapPin, Phone, Users, Workflow } from 'lucide-react';
import { useState } from 'react';
import { CopyLink } from '@/moment/copy-link';
import { NowMark } from '@/moment/banner';
import { useMoment } from '@/moment/use-moment';
import { Ribbon } from '@/ribbon/ribbon';
import { Page } from '@/shell/page';
import { useAccountOnScreen, useLogAction, useTravels } from '@/shell/slots';
import { dayIn, plusDays } from '@/time/day';
import { fullDay } from '@/time/format';
import { useReader } from '@/time/reader';
import { Avatar } from '@/ui/avatar';
import { Card, CardRow } from '@/ui/card';
import { Chip } from '@/ui/chip';
import { Columns } from '@/ui/columns';
import { DayBar } from '@/ui/day-bar';
import { DayHeading, Entry } from '@/ui/entry';
import { Fact, Facts } from '@/ui/facts';
import { FilterChip } from '@/ui/filter-chip';
import { InstantText } from '@/ui/instant-text';
import { Money } from '@/ui/money';
import { SideMark } from '@/ui/side-mark';
import { DueChip, StateChip } from '@/ui/state-chip';
import { Tabs } from '@/ui/tabs';
import { people, ribbonOf } from './data';
import { LogSheet } from './log-sheet';

const hours = (['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY'] as const).map((day) => ({
  day,
  from: '08:00',
  to: '17:00',
}));

/** The account page of the pictures, put together from the parts. */
export function GalleryAccount() {
  const reader = useReader();
  const moment = useMoment();
  const [kinds, setKinds] = useState(['interactions', 'promises', 'steps']);
  const [logs, setLogs] = useState(false);
  useAccountOnScreen({ id: 'velaris', name: 'Velaris Rail' });
  useTravels(3, () => undefined);
  useLogAction(() => setLogs(true));
  const today = dayIn(reader.now, reader.zone);
  const { weeks, dues, from, changes } = ribbonOf(reader.now);
  const at = moment.at ?? reader.now;
  const shown = dayIn(at, reader.zone);
  const due = (days: number) => ({ date: plusDays(shown, days), zone: 'Europe/Paris' });
  const on = (days: number, time: string) => `${plusDays(shown, days)}T${time}:00.000000Z`;
  return (
    <Page
      title="Velaris Rail"
      above="Accounts / Rail equipment"
      below="Lyon, France · 9 sites in 4 countries · coordination governance"
      actions={<CopyLink known={reader.now} at={reader.now} />}
    >
      <Facts>
        <Fact value={9} label="open promises of ours" detail="€412,000 · $96,500" />
        <Fact value={4} label="of theirs" />
        <Fact value={1} label="late" tone="late" detail="€1,250" />
        <Fact value={2} label="open cases" />
        <Fact value={<InstantText instant={on(0, '08:55')} zone="Europe/Paris" />} label="last contact, Ines Brandt" />
        <Fact value="Fri 27 Nov" label="next due" />
      </Facts>
      <Ribbon
        weeks={weeks}
        dues={dues}
        from={from}
        to={reader.now}
        handle={moment.at}
        changes={changes}
        onMove={(to, isContinued) => moment.move(to, isContinued)}
      />
      <Tabs
        label="Sections"
        tabs={[
          { to: '/gallery', label: 'Timeline', end: true },
          { to: '/gallery/promises', label: 'Promises', count: 13 },
          { to: '/gallery/coordination', label: 'Coordination', count: 2 },
          { to: '/gallery/entities', label: 'Entities', count: 14 },
          { to: '/gallery/team', label: 'Team', count: 6 },
        ]}
      />
      <Columns
        aside={
          <>
            <Card title="Waiting for us" count={3}>
              <CardRow end="M. Reid">
                <DueChip short due={due(-4)} at={at} />
                <span className="truncate">Replace the short delivery to Belfort</span>
              </CardRow>
              <CardRow end="I. Brandt">
                <DueChip short due={due(3)} at={at} />
                <span className="truncate">40 gear sets G7</span>
              </CardRow>
              <CardRow end="Finance">
                <DueChip short due={due(12)} at={at} />
                <span className="truncate">Pallet invoice corrected</span>
              </CardRow>
            </Card>
            <Card title="Waiting for them" count={1}>
              <CardRow end="C. Fontaine">
                <DueChip short due={due(6)} at={at} />
                <span className="truncate">Monthly forecast</span>
              </CardRow>
            </Card>
            <Card title="Team by region" aside={<NowMark />}>
              <DayBar name="EMEA" zone="Europe/Vienna" hours={hours} />
              <DayBar name="AMER" zone="America/Chicago" hours={hours} />
              <DayBar name="APAC" zone="Asia/Kolkata" hours={hours} />
              <CardRow end={<Chip tone="ok">viewing</Chip>}>
                <Avatar person="ines" name="Ines Brandt" decorative />
                <span className="truncate">
                  Ines Brandt <span className="text-ink-3">account manager</span>
                </span>
              </CardRow>
              <CardRow end={<span className="text-ink-3">in 40 min</span>}>
                <Avatar person="marcus" name="Marcus Reid" decorative />
                <span className="truncate">
                  Marcus Reid <span className="text-ink-3">operations, AMER</span>
                </span>
              </CardRow>
            </Card>
          </>
        }
      >
        <div className="mb-1 flex flex-wrap items-center gap-2">
          <FilterChip
            name="Kind"
            value={kinds}
            onChange={setKinds}
            options={[
              { id: 'interactions', name: 'interactions' },
              { id: 'promises', name: 'promises' },
              { id: 'steps', name: 'steps' },
            ]}
          />
          <FilterChip name="Region" value={[]} onChange={() => undefined} options={[{ id: 'emea', name: 'EMEA' }]} />
          <FilterChip
            name="Function"
            value={[]}
            onChange={() => undefined}
            options={[{ id: 'sales', name: 'Sales' }]}
          />
          <FilterChip name="Person" value={[]} onChange={() => undefined} options={people} />
          <span className="num ml-auto text-s text-ink-3">243 entries</span>
        </div>
        <DayHeading
          day={moment.isPast ? fullDay(shown, reader.locale) : 'Today'}
          date={moment.isPast ? undefined : fullDay(today, reader.locale)}
        />
        <div>
          <Entry
            isNew={!moment.isPast}
            time={<InstantText instant={on(0, '13:20')} form="clock" zone="Europe/Paris" />}
            icon={<CircleCheck />}
            iconClass="text-ours"
            title="Send 40 gear sets to Belfort by Fri 27 Nov"
            meta={
              <>
                <SideMark side="ours" /> Ines Brandt → Claire Fontaine · EMEA ·{' '}
                <Money value={{ amount: '1250', currency: 'EUR' }} /> · from the call at 13:55
              </>
            }
            end={<DueChip due={due(3)} at={at} />}
          />
          <Entry
            time={<InstantText instant={on(0, '12:55')} form="clock" zone="Europe/Paris" />}
            icon={<Phone />}
            title="Call with Claire Fontaine about the Belfort launch"
            text="Two deliveries short in October. She asks for one contact for all plants and a date she can plan with."
            meta={
              <>
                <Avatar person="ines" name="Ines Brandt" decorative /> Ines Brandt · Claire Fontaine{' '}
                <span className="text-ink-2">Velaris Rail, Lyon</span> · EMEA · <Chip tone="late">tense</Chip>
              </>
            }
          />
          <Entry
            time={<InstantText instant={on(0, '08:10')} form="clock" />}
            icon={<Workflow />}
            iconClass="text-internal"
            title="Operations accepted: raise the safety stock in Lyon to two weeks"
            meta={
              <>
                <SideMark side="internal" /> Purchasing → <b className="font-semibold text-ink-2">Operations</b> →
                Delivery · APAC to EMEA · step 2 of 4
              </>
            }
            end={<StateChip state="accepted" />}
          />
        </div>
        <DayHeading day="Yesterday" date={fullDay(plusDays(shown, -1), reader.locale)} />
        <div>
          <Entry
            time={<InstantText instant={on(-1, '15:40')} form="clock" />}
            icon={<Users />}
            title="Quarterly review in Lyon"
            text="Agreed a shared forecast for the summer range. Open: who pays for the pallets that came back."
            meta={
              <>
                <Avatar person="marcus" name="Marcus Reid" decorative /> Marcus Reid, Ines Brandt · Claire Fontaine, 2
                more · EMEA · outcome: next step agreed ·{' '}
                <span className="border-l-2 border-line-strong pl-2">corrected once</span>
              </>
            }
          />
          <Entry
            time={<InstantText instant={on(-1, '15:40')} form="clock" />}
            icon={<CircleCheck />}
            iconClass="text-theirs"
            title="Send the monthly forecast"
            meta={
              <>
                <SideMark side="theirs" /> Claire Fontaine → Ines Brandt · all sites · from the quarterly review
              </>
            }
            end={<StateChip state="accepted" />}
          />
          <Entry
            time={<InstantText instant={on(-1, '07:15')} form="clock" />}
            icon={<MapPin />}
            title="Visit to the Belfort warehouse"
            text="Goods receipt runs two days behind; photos in the notes."
            meta={
              <>
                <Avatar person="priya" name="Priya Nair" decorative /> Priya Nair · 1 contact · EMEA ·{' '}
                <Chip>happened 20 Nov, recorded 3 days later</Chip>
              </>
            }
          />
          <Entry
            time={<InstantText instant={on(-1, '06:30')} form="clock" />}
            icon={<CircleCheck />}
            iconClass="text-ours"
            title="Price protection for the summer range"
            meta={
              <>
                <SideMark side="ours" /> <StateChip state="confidential" word="confidential, 3 people" /> EMEA
              </>
            }
            end={<DueChip due={due(-4)} at={at} />}
          />
        </div>
      </Columns>
      <LogSheet isOpen={logs} onClose={() => setLogs(false)} />
    </Page>
  );
}
