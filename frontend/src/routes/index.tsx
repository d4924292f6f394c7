import { Navigate, createBrowserRouter, type RouteObject } from 'react-router';
import { areas, saying } from '@/i18n';
import { NotFound, RouteError } from '@/shell/route-error';
import { onceIdle } from '@/ui/once-idle';
import { Inside } from './inside';
import { Outside } from './outside';

/** Every address of the product. Each page is loaded when it is first opened. */
export const routes: RouteObject[] = [
  {
    Component: Outside,
    ErrorBoundary: RouteError,
    children: [
      { path: '/sign-in', lazy: saying(['signIn'], () => import('./sign-in')) },
      { path: '/setup', lazy: saying(['signIn'], () => import('./setup')) },
      { path: '/password', lazy: saying(['signIn'], () => import('./password')) },
      ...(import.meta.env.DEV || import.meta.env.MODE === 'gallery'
        ? [{ path: '/gallery/*', lazy: saying(areas, () => import('./gallery/gallery')) }]
        : []),
    ],
  },
  {
    path: '/',
    Component: Inside,
    ErrorBoundary: RouteError,
    children: [
      {
        ErrorBoundary: RouteError,
        children: [
          { index: true, element: <Navigate to="/accounts" replace /> },
          { path: 'accounts', lazy: onceIdle(saying(['accounts'], () => import('./accounts'))) },
          {
            path: 'accounts/:account',
            lazy: onceIdle(() => import('./account')),
            children: [
              { index: true, lazy: onceIdle(() => import('./account/timeline')) },
              { path: 'commitments', lazy: onceIdle(saying(['commitments'], () => import('./account/commitments'))) },
              {
                path: 'coordination',
                lazy: onceIdle(saying(['coordination'], () => import('./account/coordination'))),
              },
              { path: 'entities', lazy: onceIdle(saying(['entities'], () => import('./account/entities'))) },
              { path: 'contacts', lazy: onceIdle(saying(['contacts'], () => import('./account/contacts'))) },
              { path: 'team', lazy: onceIdle(saying(['commitments'], () => import('./account/team'))) },
            ],
          },
          { path: 'work', lazy: onceIdle(saying(['coordination', 'work'], () => import('./work'))) },
          { path: 'import', lazy: onceIdle(() => import('./import')) },
          { path: 'preferences', lazy: onceIdle(saying(['signIn', 'preferences'], () => import('./preferences'))) },
          { path: 'administration', lazy: onceIdle(saying(['administration'], () => import('./administration'))) },
          { path: '*', Component: NotFound },
        ],
      },
    ],
  },
];

export function createRouter() {
  return createBrowserRouter(routes);
}
