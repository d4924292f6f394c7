import { Pencil, Plus, Trash2, Ellipsis } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemError } from '@/api/problem';
import { Page } from '@/shell/page';
import { useReader } from '@/time/reader';
import type { When } from '@/time/when';
import { Avatars } from '@/ui/avatar';
import { Board, Lane, Tile } from '@/ui/board';
import { Button, IconButton } from '@/ui/button';
import { Card } from '@/ui/card';
import { ComboBox } from '@/ui/combo-box';
import { ConflictPanel, type Choice } from '@/ui/conflict-panel';
import { DataTable, type Column, type Sort } from '@/ui/data-table';
import { ConfirmDialog } from '@/ui/dialog';
import { DiffText } from '@/ui/diff-text';
import { FilterChip, ToggleChip } from '@/ui/filter-chip';
import { DayText, InstantText } from '@/ui/instant-text';
import { Kbd } from '@/ui/kbd';
import { MenuButton } from '@/ui/menu';
import { Money, type Amount } from '@/ui/money';
import { MultiPicker } from '@/ui/multi-picker';
import { MoneyField, NumberField } from '@/ui/number-field';
import { Select } from '@/ui/select';
import { SideMark } from '@/ui/side-mark';
import { SkeletonRows } from '@/ui/skeleton';
import { StateChip, type State } from '@/ui/state-chip';
import { EmptyState, ErrorState, ProblemNote } from '@/ui/states';
import { TextArea, TextField } from '@/ui/text-field';
import { toast } from '@/ui/toast';
import { WhenField } from '@/ui/when-field';
import { people } from './data';

const states: State[] = [
  'proposed',
  'accepted',
  'kept',
  'keptLate',
  'breachPending',
  'breached',
  'withdrawn',
  'requested',
  'declined',
  'completed',
  'cancelled',
  'waiting',
  'open',
  'ended',
  'confidential',
  'planned',
];

interface Row {
  id: string;
  name: string;
  place: string;
  open: number;
  late: number;
}

const rows: Row[] = Array.from({ length: 400 }, (_, n) => ({
  id: `a${n}`,
  name: `${['Velaris Rail', 'Sendai Kinetic', 'Brightwater Process', 'Ernst Handel', 'Save-a-lot Markets'][n % 5]} ${n + 1}`,
  place: 'Lyon · Rail equipment',
  open: (n * 7) % 15,
  late: n % 4 === 0 ? (n % 3) + 1 : 0,
}));

const refusal = { status: 422, code: 'hierarchy-has-no-cycle', arguments: [], errors: [], differences: [] };

/** Every part by itself, in each of its states. */
export function GalleryParts() {
  const { t } = useTranslation();
  const reader = useReader();
  const [who, setWho] = useState(['claire', 'marcus']);
  const [when, setWhen] = useState<When | null>({ date: '2026-11-27', zone: 'Europe/Paris' });
  const [value, setValue] = useState<Amount | null>({ amount: '412000', currency: 'USD' });
  const [person, setPerson] = useState<string | null>('claire');
  const [region, setRegion] = useState('emea');
  const [sort, setSort] = useState<Sort>({ column: 'name', descending: false });
  const [choices, setChoices] = useState<Record<string, Choice>>({ subject: 'mine' });
  const [asks, setAsks] = useState(false);
  const [mine, setMine] = useState(true);
  const columns: Column<Row>[] = [
    {
      id: 'name',
      title: 'Account',
      sortable: true,
      cell: (row) => (
        <>
          <b className="font-semibold">{row.name}</b>
          <div className="text-xs text-ink-3">{row.place}</div>
        </>
      ),
    },
    { id: 'open', title: 'Open', numeric: true, sortable: true, cell: (row) => row.open },
    {
      id: 'late',
      title: 'Late',
      numeric: true,
      sortable: true,
      cell: (row) => (row.late ? <b className="text-late">{row.late}</b> : <span className="text-ink-3">0</span>),
    },
    {
      id: 'value',
      title: 'Value',
      numeric: true,
      from: 'tablet',
      cell: (row) => <Money value={{ amount: row.open * 12500, currency: 'EUR' }} />,
    },
    { id: 'contact', title: 'Last contact', from: 'tablet', cell: () => <InstantText instant={reader.now} /> },
  ];
  return (
    <Page title="Parts">
      <div className="mt-4 grid grid-cols-[minmax(0,1fr)] gap-5">
        <div className="flex flex-wrap items-center gap-2">
          <Button look="primary" icon={<Plus className="icon" />}>
            Register account
          </Button>
          <Button>Import</Button>
          <Button look="quiet">Save view</Button>
          <Button look="danger" icon={<Trash2 className="icon" />} onPress={() => setAsks(true)}>
            Withdraw
          </Button>
          <Button isPending>Saving</Button>
          <Button isDisabled>Not now</Button>
          <IconButton label="Edit" icon={<Pencil className="icon" />} />
          <MenuButton
            label="More"
            iconOnly
            icon={<Ellipsis className="icon" />}
            acts={[
              { id: 'a', label: 'Renegotiate' },
              { id: 'b', label: 'Reassign', end: <Kbd keys="R" /> },
            ]}
          />
          <Button onPress={() => toast({ text: 'Promise kept', onUndo: () => undefined })}>Toast</Button>
          <Avatars people={people.map((one) => ({ person: one.id, name: one.name }))} />
        </div>
        <div className="flex flex-wrap items-center gap-2">
          {states.map((state) => (
            <StateChip key={state} state={state} />
          ))}
        </div>
        <div className="flex flex-wrap items-center gap-4">
          <SideMark side="ours" />
          <SideMark side="theirs" />
          <SideMark side="internal" />
          <InstantText instant="1998-05-05T12:20:00.000000Z" zone="America/Los_Angeles" form="full" />
          <DayText day="2026-09-09" zone="Europe/Paris" />
          <Kbd keys="G A" /> <Kbd keys="Ctrl+K" />
          <ToggleChip name="My teams" isOn={mine} onChange={setMine} />
          <FilterChip name="Region" value={[]} onChange={() => undefined} options={[{ id: 'emea', name: 'EMEA' }]} />
        </div>
        <div className="grid grid-cols-[minmax(0,1fr)] gap-4 laptop:grid-cols-2">
          <Card title="Fields">
            <div className="grid gap-3">
              <TextField label="Subject" defaultValue="Belfort shortage" />
              <TextField label="What" error={t('common.required')} />
              <TextArea label="Notes" rows={2} optional />
              <NumberField label="Quantity" value={1200} onChange={() => undefined} />
              <MoneyField label="Value" value={value} onChange={setValue} />
              <Select
                label="Region"
                value={region}
                onChange={setRegion}
                options={[
                  { id: 'emea', name: 'EMEA' },
                  { id: 'amer', name: 'AMER' },
                ]}
              />
              <ComboBox label="Counterpart" value={person} onChange={setPerson} options={people} />
              <MultiPicker label="With" value={who} onChange={setWho} options={people} />
              <WhenField
                label="Due"
                value={when}
                onChange={setWhen}
                zones={['Europe/Paris', 'Asia/Tokyo']}
                toward="future"
                offersDays
                hint="Until that day has ended in Paris."
              />
              <ProblemNote problem={refusal} />
            </div>
          </Card>
          <div className="grid content-start gap-4">
            <ConflictPanel
              differences={[
                {
                  field: 'subject',
                  mine: '40 sets by Friday',
                  theirs: '60 sets by Friday',
                  base: '40 sets',
                  by: 'priya',
                  at: reader.now,
                },
              ]}
              nameOf={() => 'What'}
              personName={() => 'Priya Nair'}
              choices={choices}
              onChoose={(field, choice) => setChoices({ ...choices, [field]: choice })}
            />
            <DiffText
              earlier="Claire says we failed to deliver the 120 sets."
              present="Claire says the 120 sets were not booked in at Belfort."
            />
            <EmptyState
              title="No promises yet"
              text="What you and they promise stands here."
              action={<Button look="primary">Write down a promise</Button>}
            />
            <ErrorState
              error={new ProblemError({ status: 0, code: 'unreachable', arguments: [], errors: [], differences: [] })}
              onRetry={() => undefined}
            />
            <SkeletonRows rows={3} />
          </div>
        </div>
        <Board>
          <Lane title="Late" count={1}>
            <Tile
              above={<SideMark side="ours" />}
              title="Replace the short delivery at no charge"
              meta={
                <>
                  <StateChip state="breachPending" word="4 days late" /> Marcus Reid · €412.50
                </>
              }
            />
          </Lane>
          <Lane title="Next 7 days" count={1}>
            <Tile
              above={<SideMark side="theirs" />}
              title="Send the monthly forecast"
              meta={
                <>
                  <StateChip state="accepted" /> Claire Fontaine
                </>
              }
            />
          </Lane>
          <Lane title="Later" count={0}>
            {null}
          </Lane>
          <Lane title="Kept" count="last 30 days">
            <Tile
              above={<SideMark side="ours" kept />}
              title="120 gear sets to Belfort"
              meta={<StateChip state="kept" word="1 day early" />}
            />
          </Lane>
        </Board>
        <DataTable
          label="Accounts"
          columns={columns}
          rows={rows}
          rowId={(row) => row.id}
          rowHref={(row) => `/gallery/${row.id}`}
          sort={sort}
          onSort={setSort}
          hint
        />
      </div>
      <ConfirmDialog
        isOpen={asks}
        onClose={() => setAsks(false)}
        onConfirm={() => setAsks(false)}
        title="Withdraw this promise?"
        text="It stays in the history, with its reason."
        act="Withdraw"
        danger
      />
    </Page>
  );
}
