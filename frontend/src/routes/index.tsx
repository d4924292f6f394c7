import { Navigate, createBrowserRouter, type RouteObject } from 'react-router';
import { areas, saying } from '@/i18n';
import { NotFound, RouteError } from '@/shell/route-error';
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
          { path: 'accounts', lazy: saying(['accounts'], () => import('./accounts')) },
          {
            path: 'accounts/:account',
            lazy: () => import('./account'),
            children: [
              { index: true, lazy: () => import('./account/timeline') },
              { path: 'commitments', lazy: saying(['commitments'], () => import('./account/commitments')) },
              { path: 'coordination', lazy: saying(['coordination'], () => import('./account/coordination')) },
              { path: 'entities', lazy: saying(['entities'], () => import('./account/entities')) },
              { path: 'contacts', lazy: saying(['contacts'], () => import('./account/contacts')) },
              { path: 'team', lazy: saying(['commitments'], () => import('./account/team')) },
            ],
          },
          { path: 'work', lazy: saying(['coordination', 'work'], () => import('./work')) },
          { path: 'import', lazy: () => import('./import') },
          { path: 'preferences', lazy: saying(['signIn', 'preferences'], () => import('./preferences')) },
          { path: 'administration', lazy: saying(['administration'], () => import('./administration')) },
          { path: '*', Component: NotFound },
        ],
      },
    ],
  },
];

export function createRouter() {
  return createBrowserRouter(routes);
}
