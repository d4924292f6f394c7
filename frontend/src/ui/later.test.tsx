import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Component, useState, type ComponentType, type ReactNode } from 'react';
import { afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { speak } from '@/i18n';
import { later } from './later';
import { fetchWhenIdle, onceIdle } from './once-idle';

interface Props {
  onClose: () => void;
}
const Part = ({ onClose }: Props) => <button onClick={onClose}>Close the part</button>;

/** A part that cannot be fetched until the line is back. */
function partOnALine() {
  const line = { isCut: true, asked: 0 };
  const Later = later<Props>(async () => {
    line.asked += 1;
    if (line.isCut) throw new TypeError('Failed to fetch dynamically imported module');
    return { default: Part };
  });
  return { line, Later };
}

function Page({ Later }: { Later: ComponentType<Props> }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <input aria-label="Subject" />
      <button onClick={() => setOpen(true)}>Open</button>
      {isOpen && <Later onClose={() => setOpen(false)} />}
    </>
  );
}

class Around extends Component<{ children: ReactNode }, { failed: string | null }> {
  override state: { failed: string | null } = { failed: null };
  static getDerivedStateFromError(error: unknown) {
    return { failed: String(error) };
  }
  override render() {
    return this.state.failed === null ? this.props.children : <p>The page failed: {this.state.failed}</p>;
  }
}

beforeAll(() => speak('en'));
beforeEach(() => {
  // React tells the console of whatever a boundary keeps.
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});

afterEach(() => vi.restoreAllMocks());

it('a part that cannot be fetched says so and leaves what is around it, and is there once the line is back', async () => {
  const { line, Later } = partOnALine();
  render(<Page Later={Later} />);
  await userEvent.type(screen.getByRole('textbox'), 'half a sentence');
  await userEvent.click(screen.getByRole('button', { name: 'Open' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('This part of the page could not be fetched');
  expect(screen.getByRole('textbox')).toHaveValue('half a sentence');

  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  await waitFor(() => expect(line.asked).toBe(2));
  expect(await screen.findByRole('alert')).toBeVisible();

  line.isCut = false;
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByRole('button', { name: 'Close the part' })).toBeVisible();
  expect(screen.queryByRole('alert')).toBeNull();
});

it('is put away, and tried again when it is opened again', async () => {
  const { line, Later } = partOnALine();
  render(<Page Later={Later} />);
  await userEvent.click(screen.getByRole('button', { name: 'Open' }));
  await screen.findByRole('alert');
  await userEvent.click(screen.getByRole('button', { name: 'Close' }));
  expect(screen.queryByRole('alert')).toBeNull();
  line.isCut = false;
  await userEvent.click(screen.getByRole('button', { name: 'Open' }));
  expect(await screen.findByRole('button', { name: 'Close the part' })).toBeVisible();
});

it('says without a line that one is offline', async () => {
  vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
  const { Later } = partOnALine();
  render(<Page Later={Later} />);
  await userEvent.click(screen.getByRole('button', { name: 'Open' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('You are offline');
  expect(screen.queryByRole('button', { name: 'Reload the page' })).toBeNull();
});

it('what fails in a part itself is no matter of the line', async () => {
  const Broken = later<Props>(async () => ({
    default: () => {
      throw new Error('a mistake of ours');
    },
  }));
  render(
    <Around>
      <Page Later={Broken} />
    </Around>,
  );
  await userEvent.click(screen.getByRole('button', { name: 'Open' }));
  expect(await screen.findByText('The page failed: Error: a mistake of ours')).toBeVisible();
});

it('what was not opened yet is fetched once the page is idle, and is there when it is opened', async () => {
  const { line, Later } = partOnALine();
  const stop = fetchWhenIdle();
  await waitFor(() => expect(line.asked).toBeGreaterThan(0));
  // It failed: it is fetched when the line is back.
  line.isCut = false;
  await waitFor(() => {
    window.dispatchEvent(new Event('online'));
    expect(line.asked).toBe(2);
  });
  const late = vi.fn<() => Promise<void>>(() => Promise.resolve());
  onceIdle(late);
  await waitFor(() => expect(late).toHaveBeenCalledOnce());
  stop();

  line.isCut = true;
  render(<Page Later={Later} />);
  await userEvent.click(screen.getByRole('button', { name: 'Open' }));
  expect(screen.getByRole('button', { name: 'Close the part' })).toBeVisible();
});
