import { ChevronRight } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { Disclosure, DisclosurePanel } from 'react-aria-components/Disclosure';
import { buttonClass } from './button';

/** Fields that are seldom filled in, behind one press: they are there only once they are wanted. */
export function MoreFields({
  label,
  isOpenAtFirst = false,
  children,
}: {
  label: string;
  isOpenAtFirst?: boolean;
  children: ReactNode;
}) {
  const [isOpen, setOpen] = useState(isOpenAtFirst);
  return (
    <Disclosure isExpanded={isOpen} onExpandedChange={setOpen}>
      <Button slot="trigger" className={buttonClass('quiet', '-ml-2 px-2!')}>
        <ChevronRight className={isOpen ? 'icon rotate-90' : 'icon'} aria-hidden="true" />
        {label}
      </Button>
      <DisclosurePanel>{isOpen && <div className="mt-3 grid gap-3">{children}</div>}</DisclosurePanel>
    </Disclosure>
  );
}
