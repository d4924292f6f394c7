import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useLocation } from 'react-router';
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { speak } from '@/i18n';
import { onPage } from '@/test/on-page';
import { json, refuse, serve } from '@/test/serve';
import { listenToShortcuts, useShortcutRegistry } from '@/ui/shortcuts';
import { useHalfWritten } from '@/ui/unsaved';
import { ImportPage } from './import-page';

beforeEach(() => speak('en'));

const sound = { rows: 3, done: 3, created: 1, changed: 0, same: 0, refused: 2, into: 'account', effects: [] };
const problems = [
  {
    line: 2,
    column: null,
    code: 'line-has-the-headers-cells',
    detail: 'The line has 12 cells and the header 11.',
    arguments: ['12', '11'],
  },
  { line: 4, column: 'country', code: 'a-rule-of-tomorrow', detail: 'Tomorrow this is refused.', arguments: [] },
];
const rehearsed = {
  id: 'i1',
  fileName: 'orders.csv',
  state: 'REHEARSED',
  soundOnly: false,
  rehearsal: { ...sound, problems },
  result: null,
  failed: null,
};

const proposed = 'into: account\nfile:\n  separator: ";"\n  encoding: windows-1252\n';

const listed = {
  id: 'i1',
  fileName: 'orders.csv',
  state: 'REHEARSED',
  begunAt: '2026-11-05T09:00:00.000000Z',
  counts: sound,
};
let mine = { total: 1, imports: [listed] };
beforeEach(() => {
  mine = { total: 1, imports: [listed] };
});

function Address() {
  return <output>{useLocation().search}</output>;
}

const targets = [
  {
    kind: 'account',
    fields: [
      { name: 'name', required: true, date: false, number: false, ref: null, synonyms: [] },
      { name: 'industry', required: true, date: false, number: false, ref: null, synonyms: [] },
      { name: 'since', required: false, date: true, number: false, ref: null, synonyms: [] },
    ],
  },
];
const formed = `into: account
key: ["no"]   # the key
fields:
  name: { column: "name" }
  # industry: { column: "…" }   # please decide
`;

async function page(after: object = rehearsed, address = '/import', proposal = proposed) {
  let status: object = address === '/import' ? rehearsed : after;
  let rehearsals = 0;
  const started = await serve(({ method, path }, response) => {
    if (path === '/api/imports/targets') json(response, 200, targets);
    else if (path === '/api/imports/mappings')
      json(response, 200, [{ name: 'erp-orders', into: 'commitment', text: 'name: Orders' }]);
    else if (method === 'POST' && path.startsWith('/api/imports/proposal'))
      json(response, 200, { header: ['no', 'name'], text: proposal });
    else if (method === 'DELETE') response.writeHead(204).end();
    else if (method === 'POST' && path === '/api/imports')
      json(response, 201, { ...rehearsed, id: `i${(rehearsals += 1)}` });
    else if (path === '/api/imports') json(response, 200, mine);
    else if (method === 'POST' && path === '/api/imports/i1/run') {
      status = after;
      json(response, 202, { ...rehearsed, state: 'RUNNING' });
    } else if (path === '/api/imports/i1') json(response, 200, status);
    else if (path === '/api/imports/i2') json(response, 200, { ...rehearsed, id: 'i2', fileName: 'other.csv' });
    else refuse(response, 404, { code: 'not-found' });
  });
  onPage(
    <>
      <main>
        <ImportPage />
      </main>
      <Address />
    </>,
    address,
  );
  return started.asked;
}

async function showWhatWouldHappen(german = false) {
  const choose = german ? 'CSV-Datei wählen' : 'Choose a CSV file';
  await userEvent.upload(
    screen.getByLabelText(choose),
    new File(['no,name\n1,a\n'], 'orders.csv', { type: 'text/csv' }),
  );
  await userEvent.type(screen.getByRole('textbox', { name: german ? /Zuordnung als Text/ : /Mapping document/ }), 'x');
  await userEvent.click(
    screen.getByRole('button', { name: german ? 'Zeigen, was geschehen würde' : 'Show what would happen' }),
  );
  return screen.findByRole('table');
}

const cells = (row: HTMLElement | undefined) =>
  within(row ?? document.body)
    .getAllByRole('cell')
    .map((cell) => cell.textContent);

describe('an import', () => {
  it('sends the file and its mapping once, as a form', async () => {
    const asked = await page();
    await showWhatWouldHappen();
    const [sent] = asked.filter((one) => one.method === 'POST');
    expect(sent?.path).toBe('/api/imports');
    expect(sent?.body.match(/name="mapping"/g)).toHaveLength(1);
    expect(sent?.body).toContain('name="file"; filename=');
  });

  it('says of each refused row its line, its column and why; what has no text here speaks the server’s', async () => {
    await page();
    const rows = within(await showWhatWouldHappen()).getAllByRole('row');
    expect(cells(rows[1])).toEqual(['2', '', 'The line has 12 cells and the header 11.']);
    expect(cells(rows[2])).toEqual(['4', 'country', 'Tomorrow this is refused.']);
  });

  it('says so in German', async () => {
    await speak('de');
    await page();
    const rows = within(await showWhatWouldHappen(true)).getAllByRole('row');
    expect(cells(rows[1])).toEqual(['2', '', 'Die Zeile hat 12 Zellen, die Kopfzeile 11.']);
  });

  it('leaves refused rows out only when told to', async () => {
    const asked = await page({ ...rehearsed, state: 'DONE', result: { ...sound, problems } });
    await showWhatWouldHappen();
    expect(screen.getByRole('button', { name: 'Import' })).toBeDisabled();
    await userEvent.click(screen.getByRole('checkbox', { name: 'Leave the 2 refused rows out' }));
    await userEvent.click(screen.getByRole('button', { name: 'Import' }));
    expect(await screen.findByRole('heading', { name: 'Imported' })).toBeVisible();
    const run = asked.find((one) => one.path === '/api/imports/i1/run');
    expect(JSON.parse(run?.body ?? '')).toEqual({ soundOnly: true });
  });

  const leave = () => screen.getByRole('checkbox', { name: 'Leave the 2 refused rows out' });
  const otherFile = () =>
    userEvent.upload(screen.getByLabelText('Choose a CSV file'), new File(['no,name\n2,b\n'], 'other.csv'));
  const again = async () => {
    await userEvent.click(screen.getByRole('button', { name: 'Show what would happen' }));
    await screen.findByRole('table');
  };

  it.each([
    ['the same file again', async () => undefined],
    ['another file', otherFile],
    ['another mapping', () => userEvent.type(screen.getByRole('textbox', { name: /Mapping document/ }), 'y')],
  ])('asks again whether to leave rows out: %s', async (_, otherwise) => {
    await page();
    await showWhatWouldHappen();
    await userEvent.click(leave());
    expect(leave()).toBeChecked();
    await otherwise();
    await again();
    await waitFor(() => expect(document.querySelector('output')).toHaveTextContent('?import=i2'));
    await waitFor(() => expect(leave()).not.toBeChecked());
    expect(screen.getByRole('button', { name: 'Import' })).toBeDisabled();
  });

  it('that opens from the list asks for itself', async () => {
    await page({ ...rehearsed, id: 'i1' }, '/import?import=i2');
    await userEvent.click(await screen.findByRole('checkbox', { name: 'Leave the 2 refused rows out' }));
    await userEvent.click(await screen.findByRole('link', { name: 'orders.csv' }));
    await waitFor(() => expect(leave()).not.toBeChecked());
  });

  const replaces = async (answer: 'Discard' | 'Keep writing') => {
    const question = await screen.findByRole('alertdialog', { name: 'Discard what you typed?' });
    await userEvent.click(within(question).getByRole('button', { name: answer }));
    await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull());
  };

  it.each([
    ['is proposed', () => userEvent.click(screen.getByRole('button', { name: 'Propose from the header' }))],
    [
      'is chosen among the known ones',
      async () => {
        await userEvent.click(screen.getByRole('button', { name: /Known mappings/ }));
        await userEvent.click(await screen.findByRole('option', { name: /erp-orders/ }));
      },
    ],
  ])('is shown what would happen anew after a mapping %s', async (_, otherwise) => {
    await page();
    await showWhatWouldHappen();
    await otherwise();
    await replaces('Discard');
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Import' })).not.toBeInTheDocument());
    expect(document.querySelector('output')).toBeEmptyDOMElement();
  });

  it('keeps a mapping that was written by hand unless it was said that it may go', async () => {
    const asked = await page();
    await showWhatWouldHappen();
    await userEvent.click(screen.getByRole('button', { name: 'Propose from the header' }));
    await replaces('Keep writing');
    expect(screen.getByRole('textbox', { name: /Mapping document/ })).toHaveValue('x');
    expect(asked.filter(({ path }) => path.includes('/proposal'))).toEqual([]);
  });

  it('shows no trouble any more once something went well', async () => {
    let isRead = false;
    await serve(({ method, path }, response) => {
      if (path === '/api/imports/targets') json(response, 200, targets);
      else if (path.startsWith('/api/imports/proposal'))
        if (isRead) json(response, 200, { header: ['no'], text: proposed });
        else refuse(response, 422, { code: 'line-has-the-headers-cells', arguments: ['12', '11'] });
      else if (method === 'POST') json(response, 201, rehearsed);
      else if (path === '/api/imports/i1') json(response, 200, rehearsed);
      else json(response, 200, path === '/api/imports' ? mine : []);
    });
    onPage(<ImportPage />, '/import');
    await upload();
    await userEvent.click(screen.getByRole('button', { name: 'Propose from the header' }));
    expect(await screen.findByRole('alert')).toBeVisible();
    isRead = true;
    await userEvent.type(screen.getByRole('textbox', { name: /Mapping document/ }), 'x');
    await again();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('says what could not be read, and reads it again when told to', async () => {
    let isUp = false;
    await serve(({ path }, response) => {
      if (!isUp) refuse(response, 500, { code: 'internal' });
      else json(response, 200, path === '/api/imports' ? mine : path.endsWith('/targets') ? targets : []);
    });
    onPage(<ImportPage />, '/import');
    await waitFor(() => expect(screen.getAllByRole('alert')).toHaveLength(2));
    isUp = true;
    for (const again of screen.getAllByRole('button', { name: 'Try again' })) await userEvent.click(again);
    expect(await screen.findByRole('link', { name: 'orders.csv' })).toBeVisible();
  });

  it('has each label above its field', async () => {
    await page();
    await userEvent.click(screen.getByText('As text'));
    for (const label of ['Known mappings', 'Rows become', 'Mapping document']) {
      const field = screen.getByText(label).closest('.grid');
      expect(field).not.toHaveClass('grid-cols-[84px_minmax(0,1fr)]');
    }
  });

  it('begins with what leads to a mapping, not with an empty text', async () => {
    await page();
    const text = screen.getByText('As text').closest('details');
    expect(screen.getByText(/Propose one from the header of the file/)).toBeVisible();
    expect(text).not.toHaveAttribute('open');
    await upload();
    await userEvent.click(screen.getByRole('button', { name: 'Propose from the header' }));
    await waitFor(() => expect(text).toHaveAttribute('open'));
    expect(screen.queryByText(/Propose one from the header of the file/)).toBeNull();
  });

  it('shows how a date reads in each format', async () => {
    await page(rehearsed, '/import', `${formed}  since: { column: "no", date: "d.M.uuuu" }\n`);
    await upload();
    await userEvent.click(screen.getByRole('button', { name: 'Propose from the header' }));
    const format = await screen.findByRole('button', { name: /9\.4\.2026/ });
    await userEvent.click(format);
    const options = (await screen.findAllByRole('option')).map((one) => one.textContent);
    expect(options).toContain('2026-04-09uuuu-MM-dd');
    expect(options).toContain('4/9/2026M/d/uuuu');
  });

  it('takes the proposed mapping as it is, with how the file is written', async () => {
    await page();
    await userEvent.upload(screen.getByLabelText('Choose a CSV file'), new File(['no\tname\n2\tb\n'], 'tabs.tsv'));
    await userEvent.click(screen.getByRole('button', { name: 'Propose from the header' }));
    await waitFor(() => expect(screen.getByRole('textbox', { name: /Mapping document/ })).toHaveValue(proposed));
  });

  const upload = (name = 'orders.csv') =>
    userEvent.upload(screen.getByLabelText(/Choose a CSV file|CSV-Datei wählen/), new File(['no,name\n1,a\n'], name));

  it.each([
    [
      'en',
      'Propose from the header',
      'What becomes what',
      'Industry',
      'A fixed value',
      'Industry: fixed value',
      'As text',
    ],
    [
      'de',
      'Aus der Kopfzeile vorschlagen',
      'Was wozu wird',
      'Branche',
      'Ein fester Wert',
      'Branche: fester Wert',
      'Als Text',
    ],
  ] as const)(
    'is chosen in a form, which writes the text: %s',
    async (language, propose, form, industry, fixed, value, asText) => {
      await speak(language);
      const asked = await page(rehearsed, '/import', formed);
      await upload();
      await userEvent.click(screen.getByRole('button', { name: propose }));
      const shown = within(await screen.findByRole('group', { name: form }));
      expect(asked.find(({ path }) => path.includes('/proposal'))?.path).toContain(`language=${language}`);
      expect(screen.getByText(asText).closest('details')).not.toHaveAttribute('open');
      await userEvent.click(shown.getByRole('button', { name: new RegExp(industry) }));
      await userEvent.click(await screen.findByRole('option', { name: fixed }));
      await userEvent.type(shown.getByRole('textbox', { name: value }), 'Handel');
      await userEvent.click(screen.getByText(asText));
      expect(screen.getByRole('textbox', { name: /Mapping document|Zuordnung als Text/ })).toHaveValue(
        formed.replace('  # industry: { column: "…" }   # please decide', '  industry: { constant: "Handel" }'),
      );
    },
  );

  it('offers the columns of another file for a mapping that stands', async () => {
    await page(rehearsed, '/import', formed);
    await userEvent.type(
      screen.getByRole('textbox', { name: /Mapping document/ }),
      'into: account{Enter}fields:{Enter}  since: {{ column: "on" }',
    );
    await upload();
    const shown = within(await screen.findByRole('group', { name: 'What becomes what' }));
    await userEvent.click(shown.getByRole('button', { name: /Industry/ }));
    expect(await screen.findByRole('option', { name: /^no/ })).toBeVisible();
  });

  it('asks before leaving loses a mapping that was written by hand, until it was run', async () => {
    await page({ ...rehearsed, state: 'DONE', result: { ...sound, problems } });
    const halfWritten = () => useHalfWritten.getState().sheets.length;
    await upload();
    await userEvent.click(screen.getByRole('button', { name: 'Propose from the header' }));
    await waitFor(() => expect(screen.getByRole('textbox', { name: /Mapping document/ })).toHaveValue(proposed));
    expect(halfWritten()).toBe(0);
    await showWhatWouldHappen();
    expect(halfWritten()).toBe(1);
    await userEvent.click(leave());
    await userEvent.click(screen.getByRole('button', { name: 'Import' }));
    await screen.findByRole('heading', { name: 'Imported' });
    expect(halfWritten()).toBe(0);
  });

  it('says that the file has changed since it was chosen, and lets it be chosen again', async () => {
    const asked = await page();
    const changed = new File(['no,name\n'], 'orders.csv');
    changed.arrayBuffer = () => Promise.reject(new DOMException('changed', 'NotReadableError'));
    await userEvent.upload(screen.getByLabelText('Choose a CSV file'), changed);
    await userEvent.type(screen.getByRole('textbox', { name: /Mapping document/ }), 'x');
    await userEvent.click(screen.getByRole('button', { name: 'Show what would happen' }));
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'The file orders.csv has changed since you chose it; choose it again.',
    );
    expect(asked.filter(({ method }) => method === 'POST')).toEqual([]);
    const opened = vi.spyOn(HTMLInputElement.prototype, 'click');
    await userEvent.click(screen.getByRole('button', { name: 'Choose it again' }));
    expect(opened).toHaveBeenCalledOnce();
    await upload();
    expect(screen.queryByRole('alert')).toBeNull();
    await again();
  });

  const effects = [
    { line: 2, outcome: 'CREATED', thing: 'a1', account: 'a1', name: 'Brekke', changes: [] },
    {
      line: 3,
      outcome: 'CHANGED',
      thing: 'a2',
      account: 'a2',
      name: 'Okafor',
      changes: [
        { field: 'city', from: 'Leeds', to: 'York' },
        { field: 'since', from: null, to: '2024-01-01' },
      ],
    },
    { line: 4, outcome: 'SAME', thing: 'a3', account: 'a3', name: 'Moser', changes: [] },
  ];
  const effective = { ...sound, created: 300, changed: 1, same: 1, refused: 0, problems: [], effects };

  it.each([
    ['en', 'New', 'Changed', 'City: Leeds → York', 'Since: 2024-01-01', 'Already the same', '1 of 300 shown'],
    ['de', 'Neu', 'Geändert', 'Ort: Leeds → York', 'Seit: 2024-01-01', 'Schon gleich', '1 von 300 werden gezeigt'],
  ] as const)('says by name what would happen: %s', async (language, isNew, isChanged, was, since, same, shown) => {
    await speak(language);
    await page({ ...rehearsed, rehearsal: effective }, '/import?import=i1');
    await waitFor(() => expect(screen.getByRole('region', { name: new RegExp(`^${isNew}`) })).toBeVisible());
    const created = screen.getByRole('region', { name: new RegExp(`^${isNew}`) });
    expect(created).toHaveTextContent('Brekke');
    expect(created).toHaveTextContent(shown);
    const changed = screen.getByRole('region', { name: new RegExp(`^${isChanged}`) });
    expect(changed).toHaveTextContent(was);
    expect(changed).toHaveTextContent(since);
    expect(screen.getByText(new RegExp(`^${same}`), { selector: 'summary' }).parentElement).not.toHaveAttribute('open');
    expect(screen.queryByRole('link', { name: 'Brekke' })).toBeNull();
  });

  it('leads, once it was run, to what is new and to the accounts', async () => {
    await page({ ...rehearsed, state: 'DONE', result: effective }, '/import?import=i1');
    expect(await screen.findByRole('link', { name: 'Brekke' })).toHaveAttribute('href', '/accounts/a1');
    expect(screen.getByRole('link', { name: 'To the accounts' })).toHaveAttribute('href', '/accounts');
  });

  it('stands in the address, and is found again after a reload with its result', async () => {
    await page({ ...rehearsed, state: 'DONE', result: { ...sound, problems } }, '/import?import=i1');
    expect(await screen.findByRole('heading', { name: 'Imported' })).toBeVisible();
    expect(screen.getByRole('table')).toBeVisible();
  });

  it('puts the one that was rehearsed into the address', async () => {
    await page();
    await showWhatWouldHappen();
    expect(document.querySelector('output')).toHaveTextContent('?import=i1');
  });

  it('is listed among mine with its state, and opens from there', async () => {
    await page();
    const link = await screen.findByRole('link', { name: 'orders.csv' });
    expect(link.closest('li')).toHaveTextContent(/rehearsed · 3 rows, 2 refused · 5 Nov/);
    await userEvent.click(link);
    expect(await screen.findByRole('heading', { name: 'What would happen' })).toBeVisible();
  });

  it('is gone to among mine by J and K, which `?` says, and opened by Enter', async () => {
    HTMLElement.prototype.scrollIntoView = () => undefined;
    onTestFinished(listenToShortcuts());
    mine = { total: 2, imports: [{ ...listed, id: 'i2', fileName: 'one.csv' }, listed] };
    await page();
    const orders = await screen.findByRole('link', { name: 'orders.csv' });
    const press = (key: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key });
    for (const key of ['j', 'j', 'k', 'j']) press(key);
    expect(orders).toHaveFocus();
    const offered = useShortcutRegistry.getState().all.flat();
    expect(offered.map(({ keys }) => keys)).toEqual(expect.arrayContaining(['J', 'K']));
    await userEvent.keyboard('{Enter}');
    expect(document.querySelector('output')).toHaveTextContent('?import=i1');
  });

  it.each([
    ['en', 'My imports', '2 of 73 shown', 'imported · 1 row ·'],
    ['de', 'Meine Importe', '2 von 73 werden gezeigt', 'importiert · 1 Zeile ·'],
  ] as const)('is among the latest of mine, which say how many there are: %s', async (language, title, shown, line) => {
    await speak(language);
    const done = { ...listed, id: 'i2', fileName: 'one.csv', state: 'DONE', counts: { ...sound, rows: 1, refused: 0 } };
    mine = { total: 73, imports: [done, listed] };
    await page();
    expect(await screen.findByText(shown)).toBeVisible();
    expect(screen.getByRole('heading', { name: title }).parentElement).toHaveTextContent('73');
    expect(screen.getByRole('link', { name: 'one.csv' }).closest('li')).toHaveTextContent(line);
  });

  it.each([
    ['en', 'Remove', 'Remove the report of orders.csv?', /Everything that was imported stays/],
    ['de', 'Entfernen', 'Bericht zu orders.csv entfernen?', /Alles, was importiert wurde, bleibt/],
  ] as const)('is removed after a question, and what was imported stays: %s', async (language, act, title, text) => {
    await speak(language);
    const asked = await page({ ...rehearsed, state: 'DONE', result: { ...sound, problems: [] } }, '/import?import=i1');
    const removals = () => asked.filter((one) => one.method === 'DELETE').map((one) => one.path);
    await userEvent.click(await screen.findByRole('button', { name: act }));
    const question = await screen.findByRole('alertdialog', { name: title });
    expect(question).toHaveTextContent(text);
    expect(removals()).toEqual([]);
    mine = { total: 0, imports: [] };
    await userEvent.click(within(question).getByRole('button', { name: act }));
    await waitFor(() => expect(document.querySelector('output')).toBeEmptyDOMElement());
    expect(removals()).toEqual(['/api/imports/i1']);
    await waitFor(() => expect(screen.queryByRole('link', { name: 'orders.csv' })).toBeNull());
  });

  it('that is under way is not removed', async () => {
    await page({ ...rehearsed, state: 'RUNNING', result: { ...sound, problems: [] } }, '/import?import=i1');
    expect(await screen.findByRole('progressbar')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Remove' })).toBeNull();
  });

  it('says how many of its refused rows are shown', async () => {
    const many = Array.from({ length: 201 }, (_, at) => ({ ...problems[0], line: at + 2 }));
    await page({ ...rehearsed, state: 'DONE', result: { ...sound, problems: many } }, '/import?import=i1');
    expect(await screen.findByText('200 of 201 shown')).toBeVisible();
  });

  it('that stopped says why', async () => {
    await page({ ...rehearsed, state: 'FAILED', result: { ...sound, problems }, failed: 'importer-may-sign-in' });
    await showWhatWouldHappen();
    await userEvent.click(screen.getByRole('checkbox', { name: 'Leave the 2 refused rows out' }));
    await userEvent.click(screen.getByRole('button', { name: 'Import' }));
    await waitFor(() =>
      expect(screen.getByRole('alert')).toHaveTextContent('Whoever started the import may not sign in any more.'),
    );
  });
});
