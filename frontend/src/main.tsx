import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { RouterProvider } from 'react-router/dom';
import { createQueryClient } from '@/api/query-client';
import { letOnlyNothingBecomeMarkup } from '@/shell/no-markup';
import { applyFirst } from '@/shell/settings';
import { fetchWhenIdle } from '@/ui/once-idle';
import { createRouter } from './routes';
import './styles/index.css';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has a root');

letOnlyNothingBecomeMarkup();
const queries = createQueryClient();
await applyFirst();
createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={queries}>
      <RouterProvider router={createRouter()} />
    </QueryClientProvider>
  </StrictMode>,
);
fetchWhenIdle();
