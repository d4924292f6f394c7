import { expect, it } from 'vitest';
import { wasTakenBack, type KnownFact } from './use-thing-history';

const fact = (kind: string, outcome: KnownFact['outcome'], field = 'appointments.a1'): KnownFact => ({
  event: kind,
  act: '1',
  kind,
  field,
  recordedAt: '2026-11-05T09:00:00.000000Z',
  actor: 'ines',
  outcome,
  undoable: false,
});
const history = (...facts: KnownFact[]) => ({ thing: 'a1', version: 1, facts });

it('who was released was appointed: the release says it again', () => {
  expect(wasTakenBack(history(fact('MemberAppointed', 'CORRECTED'), fact('MemberReleased', 'STANDS')))).toBe(false);
});

it('an appointment that was undone was taken back, also after a release', () => {
  expect(wasTakenBack(history(fact('MemberAppointed', 'UNDONE'), fact('TeamChangeUndone', 'TAKES_BACK')))).toBe(true);
  expect(
    wasTakenBack(
      history(
        fact('MemberAppointed', 'UNDONE'),
        fact('MemberReleased', 'UNDONE'),
        fact('TeamChangeUndone', 'TAKES_BACK'),
      ),
    ),
  ).toBe(true);
});

it('what is said of a contact besides does not make them one', () => {
  expect(wasTakenBack(history(fact('ContactAdded', 'UNDONE', 'added'), fact('ContactMailSet', 'STANDS', 'mail')))).toBe(
    true,
  );
});
