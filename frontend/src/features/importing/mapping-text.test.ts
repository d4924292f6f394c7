import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { viewOf, withField, withKey } from './mapping-text';

const text = `# how the rows are read
name: "own.csv"
into: account
source: "crm"   # whose keys
key: ["No, \\"old\\""]   # the key
zone: "Europe/Vienna"
fields:   # which column
  name: { column: "Company: name" }
  country: { column: land, values: { "Österreich": AT, D: DE } } # codes
  city:
    template: "{a} {b}"
  zone: { constant: "Europe/Vienna" }   # please check
  # industry: { column: "…" }   # please decide
  since: { column: 'from', date: "d.M.uuuu" }
team:
  - { person: { constant: "1" }, function: sales, role: auditor }
`;
const lineOf = (written: string, name: string) => written.split('\n').find((line) => line.startsWith(`  ${name}:`));

describe('a mapping’s text', () => {
  it('is shown as far as a form can show it', () => {
    const view = viewOf(text);
    expect(view?.into).toBe('account');
    expect(view?.key).toBe('No, "old"');
    expect(view?.fields.get('name')).toMatchObject({ source: 'column', value: 'Company: name', hasMore: false });
    expect(view?.fields.get('country')).toMatchObject({ source: 'column', value: 'land', hasMore: true });
    expect(view?.fields.get('city')).toMatchObject({ source: 'beyond' });
    expect(view?.fields.get('zone')).toMatchObject({ source: 'constant', value: 'Europe/Vienna' });
    expect(view?.fields.get('since')).toMatchObject({ value: 'from', date: 'd.M.uuuu' });
    expect(view?.fields.has('industry')).toBe(false);
    expect(view?.columns).toEqual(['No, "old"', 'Company: name', 'land', 'from']);
  });

  it('changes in the line that a choice is about, and nowhere else', () => {
    const chosen = withField(text, 'country', { source: 'column', value: 'Staat' });
    expect(lineOf(chosen, 'country')).toBe('  country: { column: "Staat", values: { "Österreich": AT, D: DE } }');
    expect(chosen.split('\n').filter((line, at) => line !== text.split('\n')[at])).toHaveLength(1);
    expect(withKey(text, 'Nr')).toBe(text.replace('"No, \\"old\\""', '"Nr"'));
    expect(lineOf(withField(text, 'since', { date: 'uuuu-MM-dd' }), 'since')).toBe(
      '  since: { column: "from", date: "uuuu-MM-dd" }',
    );
  });

  it('takes what was to be decided in the place that asks for it, what is new below, and nothing out', () => {
    const decided = withField(text, 'industry', { source: 'constant', value: 'Handel' });
    expect(decided).toContain('# please check\n  industry: { constant: "Handel" }\n  since:');
    expect(withField(text, 'governance', { source: 'column', value: 'g' })).toContain(
      'date: "d.M.uuuu" }\n  governance: { column: "g" }\nteam:',
    );
    expect(withField(text, 'city', { source: 'nothing' })).toBe(text.replace('  city:\n    template: "{a} {b}"\n', ''));
    const only = 'into: contact\nfields: {}\n';
    const added = withField(only, 'account', { source: 'column', value: 'no' }, 'account');
    expect(added).toBe('into: contact\nfields:\n  account: { column: "no", ref: account }\n');
    expect(withField(added, 'account', { source: 'nothing' })).toBe(only);
  });

  it.each(['', 'x', 'into: account', 'fields:\n  a: { column: b }', 'into: [a]\nfields: 7'])(
    'that is no mapping is text only: %j',
    (nonsense) => expect(viewOf(nonsense)).toBeNull(),
  );

  it.each(['{ column: a', '{ column: *a }', '{ column: [a] }', '{ column: a, constant: b }', '"a"'])(
    'says in the text only what the form cannot tell: %s',
    (written) =>
      expect(viewOf(`into: account\nfields:\n  name: ${written}\n`)?.fields.get('name')?.source).toBe('beyond'),
  );
});

const before = '# head\ninto: account   # a kind\nkey: [ no ]\nfields:   # these\n';
const after = "team: [ ]   # ours\n\n  # end\nzone: 'UTC'\n";

describe('a field, whatever way it is written,', () => {
  it.each([
    ['on one line', '  name: { column: a, values: { 01: x } }   # decide\n'],
    ['on several lines', '  name: { column: a,   # whose\n    values: {\n      01: x } }\n'],
    ['as a block', '  name:\n    values:   # codes\n      01: x\n    column: a\n'],
    ['with quotes', '  "name": { "column": a, "values": { 01: x } }\n'],
    ['with escapes', '  name: { column: "\\x61", values: { 01: x } }\n'],
    ['further in', '      name: { column: a, values: { 01: x } }\n'],
    ['without a space', '  name: {column: a,values: {01: x}}\n'],
  ])('is shown, chosen anew and left out: %s', (_, written) => {
    const city = `${/^ */.exec(written)?.[0]}city: { constant: b }\n`;
    const other = `${city.replace('city: { constant: b }', '      # below')}${city}`;
    const whole = before + written + other + after;
    expect(viewOf(whole)?.fields.get('name')).toMatchObject({ source: 'column', value: 'a', hasMore: true });
    const chosen = withField(whole, 'name', { source: 'column', value: 'b "c"' });
    expect(viewOf(chosen)?.fields.get('name')).toMatchObject({ source: 'column', value: 'b "c"', hasMore: true });
    expect(chosen).toMatch(/\b01: x\b/);
    expect(chosen.startsWith(before)).toBe(true);
    expect(chosen.endsWith(other + after)).toBe(true);
    expect(withField(whole, 'name', { source: 'nothing' })).toBe(before + other + after);
    expect(withField(whole, 'since', { source: 'column', value: 'd' })).toBe(
      `${before}${written}${other}${city.replace('city: { constant: b }', 'since: { column: "d" }')}${after}`,
    );
  });

  it.each([
    ['named elsewhere', '  name: { column: a, values: { D: &de DE } }\n  city: { column: b, values: { D: *de } }\n'],
    ['broken', '  name: { column: a, column: b }\n'],
  ])('is left to the text where it is %s', (_, written) => {
    expect(viewOf(before + written + after)?.fields.get('name')?.source).toBe('beyond');
  });

  it('is none inside a string, nor is what asks for one', () => {
    const string = ' what:\n  template: |\n   x\n\n   # city: { column: "…" }\n\n';
    const other = ' note: |\n  name: { column: a }\n  # city: { column: "…" }\n';
    const whole = before + string + other + after;
    expect([...(viewOf(whole)?.fields.keys() ?? [])]).toEqual(['what', 'note']);
    expect(withField(whole, 'city', { source: 'column', value: 'a' })).toBe(
      `${before}${string}${other} city: { column: "a" }\n${after}`,
    );
    expect(withField(whole, 'what', { source: 'nothing' })).toBe(`${before}\n${other}${after}`);
  });

  it('is not asked for below the fields', () => {
    const below = `team:\n  # city: { column: "…" }\n  - {}\n`;
    const only = '  name: { column: a }\n';
    expect(withField(before + only + below, 'city', { source: 'column', value: 'b' })).toBe(
      `${before}${only}  city: { column: "b" }\n${below}`,
    );
  });

  it('is chosen where the lines end as in Windows', () => {
    const windows = (lines: string) => lines.replaceAll('\n', '\r\n');
    expect(withField(windows(text), 'city', { source: 'nothing' })).toBe(
      windows(withField(text, 'city', { source: 'nothing' })),
    );
    for (const name of ['country', 'city', 'industry', 'governance'])
      expect(withField(windows(text), name, { source: 'column', value: 'a' })).toBe(
        windows(withField(text, name, { source: 'column', value: 'a' })),
      );
  });

  it('keeps the comment of the fields when the last is left out', () => {
    const only = 'into: account\nfields:   # these\n  name: { column: a }\n  # and more\n';
    const none = 'into: account\nfields: {}   # these\n  # and more\n';
    expect(withField(only, 'name', { source: 'nothing' })).toBe(none);
    expect(withField(none, 'name', { source: 'column', value: 'a' })).toBe(only.replace(' a ', ' "a" '));
  });
});

describe('a choice', () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('01', 'no', '~', "it's", 'a: b', '# c', '', '\u2028'),
  );
  const line = fc.constantFrom('', '  # a comment: { }', '# another');
  const written = fc.oneof(
    anyText.map((value) => `{ column: ${JSON.stringify(value)}, ref:  account }   # which`),
    anyText.map((value) => `{constant: ${JSON.stringify(value)},\n     values: { "a": 007 ,  b: 'c' }  }`),
    anyText.map((value) => `\n     # what\n     column: ${JSON.stringify(value)}\n\n     values:\n       01:   x # y`),
    fc.constantFrom('{ template: "{a} # b" }', '|\n    text\n    # name: {', '&a { column: x }', ''),
  );
  const mapping = fc.record({
    head: fc.array(line, { maxLength: 2 }),
    fields: fc.array(fc.record({ above: line, written }), { minLength: 1, maxLength: 4 }),
    below: line,
    eol: fc.constantFrom('\n', '\r\n'),
  });
  const names = ['name', 'city', 'since', 'industry'];

  it('changes the lines of its field, and not a sign elsewhere', () => {
    fc.assert(
      fc.property(mapping, fc.nat(), anyText, fc.constantFrom('column', 'constant'), (made, nth, value, source) => {
        const at = nth % made.fields.length;
        const lines = made.fields.map(({ above, written: how }, each) => ({
          above: `${above}\n`,
          own: `   ${names[each]}: ${how}\n`,
        }));
        const ended = (all: string) => all.replaceAll('\n', made.eol);
        const join = (some: typeof lines) => some.map(({ above, own }) => above + own).join('');
        const start = ended(
          ['into: account', ...made.head, 'fields:   # f', ''].join('\n') + join(lines.slice(0, at)) + lines[at]?.above,
        );
        const end = ended(`${join(lines.slice(at + 1))}${made.below}\nteam: [ a,b ]\n`);
        const whole = start + ended(lines[at]?.own ?? '') + end;
        const view = viewOf(whole);
        const name = names[at] ?? '';
        const chosen = withField(whole, name, { source, value });
        expect([chosen.slice(0, start.length), chosen.slice(-end.length)]).toEqual([start, end]);
        expect(viewOf(chosen)?.fields.get(name)).toMatchObject({ source, value });
        expect({ ...view, columns: 0, fields: [...(view?.fields ?? [])].filter(([one]) => one !== name) }).toEqual({
          ...view,
          columns: 0,
          fields: [...(viewOf(chosen)?.fields ?? [])].filter(([one]) => one !== name),
        });
        const without = withField(whole, name, { source: 'nothing' });
        expect(without).toBe(made.fields.length > 1 ? start + end : start.replace('fields:', 'fields: {}') + end);
      }),
    );
  });
});
