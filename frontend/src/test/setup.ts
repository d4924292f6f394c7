import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';

// What is loaded when it is first opened takes its time on a busy machine.
configure({ asyncUtilTimeout: 5000 });
afterEach(cleanup);
