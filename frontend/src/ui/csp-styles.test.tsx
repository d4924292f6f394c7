import { render } from '@testing-library/react';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Dialog } from 'react-aria-components/Dialog';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { afterEach, expect, it, vi } from 'vitest';
import { Button } from './button';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
});

/** What react-aria writes into the page's head, by the library itself: pressing, and scroll locking on a phone. */
it('the style hashes of the content security policy are those of the styles that the library writes', () => {
  vi.stubEnv('NODE_ENV', 'development');
  vi.spyOn(navigator, 'platform', 'get').mockReturnValue('iPhone');
  const seen = new Set<string>();
  const prepend = vi.spyOn(document.head, 'prepend').mockImplementation((...nodes) => {
    for (const node of nodes) if (node instanceof HTMLStyleElement) seen.add(node.textContent);
  });
  render(
    <>
      <Button>press</Button>
      <ModalOverlay isOpen>
        <Modal>
          <Dialog aria-label="a dialog">inside</Dialog>
        </Modal>
      </ModalOverlay>
    </>,
  );
  prepend.mockRestore();
  const hashes = [...seen].map((style) => `sha256-${createHash('sha256').update(style).digest('base64')}`).toSorted();
  const pinned: unknown = JSON.parse(
    readFileSync(path.resolve(import.meta.dirname, '../../csp-style-hashes.json'), 'utf8'),
  );
  expect(hashes).toHaveLength(2);
  expect(pinned).toEqual(hashes);
});
