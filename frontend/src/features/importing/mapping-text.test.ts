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

  it.each([
    '{ column: a',
    '{ column: *a }',
    '{ column: [a] }',
    '{ column: a, constant: b }',
    '"a"',
    '{ column: "\\x41" }',
  ])('says in the text only what the form cannot tell: %s', (written) =>
    expect(viewOf(`into: account\nfields:\n  name: ${written}\n`)?.fields.get('name')?.source).toBe('beyond'),
  );
});
