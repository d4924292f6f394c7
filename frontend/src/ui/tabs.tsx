import type { ReactNode } from 'react';
import { NavLink } from 'react-router';

export interface Tab {
  to: string;
  label: ReactNode;
  count?: number | undefined;
  /** The first tab, whose address is the start of the others'. */
  end?: boolean;
}

/** The sections of a page, each with an address of its own: links, so that back, new window and sharing work. */
export function Tabs({ label, tabs, search = '' }: { label: string; tabs: Tab[]; search?: string }) {
  return (
    <nav
      aria-label={label}
      className="mt-4 flex gap-4 overflow-x-auto border-b border-line whitespace-nowrap [scrollbar-width:none] print:border-0"
    >
      {tabs.map((tab) => (
        <NavLink
          key={tab.to}
          to={{ pathname: tab.to, search }}
          end={tab.end ?? false}
          className="-mb-px rounded-t-s border-b-2 border-transparent px-px py-2 font-medium text-ink-2 -outline-offset-2! hover:text-ink print:not-aria-[current=page]:hidden aria-[current=page]:border-accent aria-[current=page]:text-ink"
        >
          {tab.label}
          {tab.count !== undefined && <span className="num ml-1 text-xs text-ink-3">{tab.count}</span>}
        </NavLink>
      ))}
    </nav>
  );
}
