import { Navigate, createBrowserRouter, type RouteObject } from 'react-router';
import { NotFound, RouteError } from '@/shell/route-error';
import { Inside } from './inside';
import { Outside } from './outside';

/** Every address of the product. Each page is loaded when it is first opened. */
const routes: RouteObject[] = [
  {
    Component: Outside,
    ErrorBoundary: RouteError,
    children: [
      { path: '/sign-in', lazy: () => import('./sign-in') },
      { path: '/setup', lazy: () => import('./setup') },
      { path: '/password', lazy: () => import('./password') },
      ...(import.meta.env.DEV || import.meta.env.MODE === 'gallery'
        ? [{ path: '/gallery/*', lazy: () => import('./gallery/gallery') }]
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
          { path: 'accounts', lazy: () => import('./accounts') },
          {
            path: 'accounts/:account',
            lazy: () => import('./account'),
            children: [
              { index: true, lazy: () => import('./account/timeline') },
              { path: 'commitments', lazy: () => import('./account/commitments') },
              { path: 'coordination', lazy: () => import('./account/coordination') },
              { path: 'entities', lazy: () => import('./account/entities') },
              { path: 'contacts', lazy: () => import('./account/contacts') },
              { path: 'team', lazy: () => import('./account/team') },
            ],
          },
          { path: 'work', lazy: () => import('./work') },
          { path: 'import', lazy: () => import('./import') },
          { path: 'preferences', lazy: () => import('./preferences') },
          { path: 'administration', lazy: () => import('./administration') },
          { path: '*', Component: NotFound },
        ],
      },
    ],
  },
];

export function createRouter() {
  return createBrowserRouter(routes);
}
