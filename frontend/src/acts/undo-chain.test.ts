import { expect, it } from 'vitest';
import { lastWord } from './undo-chain';

const said = { event: 'kept', replaces: null, takesBack: false };
const undone = { event: 'undone', replaces: 'kept', takesBack: true };
const back = { event: 'back', replaces: 'undone', takesBack: true };
const correction = { event: 'corrected', replaces: 'kept', takesBack: false };

it('what nobody took back stands, corrected or not', () => {
  expect(lastWord(said, [said, correction])).toEqual({ last: said, isUndone: false });
});

it('what was taken back is undone by the one who did', () => {
  expect(lastWord(said, [said, undone])).toEqual({ last: undone, isUndone: true });
});

it('what was brought back stands, and its next undo names the bringing back', () => {
  expect(lastWord(said, [back, undone, said])).toEqual({ last: back, isUndone: false });
});
