import { describe, expect, it } from 'vitest';
import { lastTexts, lastWord, textNamed } from './undo-chain';

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

it('a taking back is about the text it names, through every undo of it', () => {
  const all = [back, undone, said];
  expect(all.map((one) => textNamed(one, all))).toEqual([said, said, said]);
  expect(textNamed(undone, [undone])).toBeUndefined();
});

describe('the last texts', () => {
  const undoneCorrection = { event: 'undone', replaces: 'corrected', takesBack: true };
  const again = { event: 'again', replaces: 'kept', takesBack: false };
  const of = (...all: (typeof said | typeof correction)[]) =>
    lastTexts(
      all.filter((line) => !line.takesBack),
      all,
    ).map(({ texts, isUndone }) => [texts.map(({ event }) => event).join(' < '), isUndone]);

  it('of what was corrected are the correction, after what it said before', () => {
    expect(of(correction, said)).toEqual([['corrected < kept', false]]);
  });

  it('of a correction that was taken back are what it said before, and the correction as undone', () => {
    expect(of(undoneCorrection, correction, said)).toEqual([
      ['corrected < kept', true],
      ['kept', false],
    ]);
  });

  it('of what was corrected anew are the new correction, and the one that was taken back as undone', () => {
    expect(of(again, undoneCorrection, correction, said)).toEqual([
      ['again < kept', false],
      ['corrected < kept', true],
    ]);
  });
});
