import { render } from '@testing-library/react';
import { expect, it } from 'vitest';
import { Kbd } from './kbd';

it('the keys of a shortcut are no hint where one has no keys: not where the pointer is a finger', () => {
  const { container, rerender } = render(<Kbd keys="Ctrl+Enter" />);
  expect(container.firstElementChild).toHaveClass('pointer-coarse:hidden');
  rerender(<Kbd keys="Ctrl+Enter" isAsked />);
  expect(container.firstElementChild).not.toHaveClass('pointer-coarse:hidden');
});
