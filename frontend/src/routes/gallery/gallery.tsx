import { useEffect } from 'react';
import { useParams } from 'react-router';
import { useLiveStore } from '@/live/store';
import { Frame } from '@/shell/frame';
import { useSettings } from '@/shell/settings';
import { useSlots } from '@/shell/slots';
import { useEyes } from '@/time/reader';
import { GalleryAccount } from './account';
import { me, people } from './data';
import { GalleryParts } from './parts';

/** For looking at the parts while they are made; no production bundle has it. */
export function Component() {
  const { '*': view } = useParams();
  useEffect(() => {
    useEyes.setState({ zone: me.zone });
    useLiveStore.setState({
      connection: { state: 'live' },
      person: 'ines',
      presence: { velaris: ['marcus', 'priya', 'dana'].map((person) => ({ person, doing: 'viewing', item: null })) },
    });
    useSlots.setState({
      nameOf: (id) => people.find((one) => one.id === id)?.name ?? id,
      counts: { work: 7, accounts: 12 },
      arrivals: { sendai: 3 },
    });
    useSettings.setState({
      recent: [
        { id: 'velaris', name: 'Velaris Rail' },
        { id: 'sendai', name: 'Sendai Kinetic' },
        { id: 'brightwater', name: 'Brightwater Process' },
      ],
    });
  }, []);
  return <Frame me={me}>{view === 'parts' ? <GalleryParts /> : <GalleryAccount />}</Frame>;
}
