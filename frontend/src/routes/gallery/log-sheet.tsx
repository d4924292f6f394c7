import { Phone, Plus, Users } from 'lucide-react';
import { useState } from 'react';
import { useReader } from '@/time/reader';
import type { When } from '@/time/when';
import { Button } from '@/ui/button';
import { Tile } from '@/ui/board';
import { Kbd } from '@/ui/kbd';
import { MultiPicker } from '@/ui/multi-picker';
import { Choices } from '@/ui/choices';
import { Sheet } from '@/ui/sheet';
import { SideMark } from '@/ui/side-mark';
import { StateChip } from '@/ui/state-chip';
import { TextArea, TextField } from '@/ui/text-field';
import { WhenField } from '@/ui/when-field';
import { people } from './data';

export function LogSheet({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const reader = useReader();
  const [who, setWho] = useState(['claire', 'ines']);
  const [when, setWhen] = useState<When | null>({ instant: reader.now, zone: 'Europe/Vienna' });
  const [kind, setKind] = useState('call');
  const [mood, setMood] = useState<string | null>('tense');
  return (
    <Sheet
      isOpen={isOpen}
      onClose={onClose}
      title="Log for Velaris Rail"
      footer={
        <>
          <span className="min-w-0 flex-1 text-s text-ink-3">Everyone on the team sees this at once.</span>
          <Button>Save and log another</Button>
          <Button look="primary">
            Save <Kbd keys="Ctrl+⏎" />
          </Button>
        </>
      }
    >
      <Choices
        label="Kind"
        value={kind}
        onChange={(next) => next && setKind(next)}
        options={[
          { id: 'call', name: 'Call', icon: <Phone className="icon" /> },
          { id: 'meeting', name: 'Meeting', icon: <Users className="icon" /> },
          { id: 'visit', name: 'Visit' },
          { id: 'mail', name: 'Mail' },
          { id: 'note', name: 'Note' },
        ]}
      />
      <MultiPicker label="With" options={people} value={who} onChange={setWho} accented={(one) => one.id !== 'ines'} />
      <WhenField
        label="When"
        value={when}
        onChange={setWhen}
        zones={['Europe/Vienna', 'Europe/Paris', 'America/Chicago']}
        hint="04:55 for Dana in Chicago. Recorded now."
      />
      <TextField label="Subject" defaultValue="Belfort shortage: wants one contact and a date" autoFocus />
      <TextArea
        label="Notes"
        defaultValue="Two deliveries short in October. She asks for one contact for all plants and a date she can plan with."
      />
      <Choices
        label="Mood"
        labelled
        value={mood}
        onChange={setMood}
        options={[
          { id: 'warm', name: 'warm' },
          { id: 'neutral', name: 'neutral' },
          { id: 'tense', name: 'tense' },
        ]}
      />
      <div className="grid grid-cols-[84px_minmax(0,1fr)] gap-3 text-s tablet:grid-cols-[96px_minmax(0,1fr)]">
        <span className="pt-2 text-ink-2">Promises</span>
        <div className="grid justify-items-start gap-1.5">
          <div className="w-full">
            <Tile
              above={<SideMark side="ours" />}
              title="Send 40 gear sets to Belfort"
              meta={
                <>
                  <StateChip state="proposed" word="Fri 27 Nov, 17:00 Paris" /> Ines Brandt · €1,250
                </>
              }
            />
          </div>
          <Button look="quiet" icon={<Plus className="icon" />}>
            Add a promise <Kbd keys="P" />
          </Button>
        </div>
      </div>
    </Sheet>
  );
}
