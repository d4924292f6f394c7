import { createContext, type ReactNode } from 'react';

/** What every sheet says below its title, whatever it is about: on a phone it covers what the page says. */
export const SheetNotice = createContext<ReactNode>(null);
