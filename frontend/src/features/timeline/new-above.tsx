import { ArrowUp } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/ui/button';

/** The reader's place never jumps: who has scrolled down is told that something came above. */
export function NewAbove({ count }: { count: number }) {
  const { t } = useTranslation();
  const [left, setLeft] = useState<{ seen: number } | null>(null);
  const latest = useRef(count);
  useEffect(() => {
    latest.current = count;
  });
  useEffect(() => {
    const look = () => {
      const isDown = window.scrollY > 320;
      setLeft((before) => (isDown ? (before ?? { seen: latest.current }) : null));
    };
    look();
    window.addEventListener('scroll', look, { passive: true });
    return () => window.removeEventListener('scroll', look);
  }, []);
  const unseen = left ? count - left.seen : 0;
  return (
    <div aria-live="polite" className="sticky top-14 z-10 grid h-0 justify-items-center overflow-visible">
      {unseen > 0 && (
        <Button
          look="primary"
          icon={<ArrowUp className="icon" aria-hidden="true" />}
          onPress={() => window.scrollTo({ top: 0, behavior: 'smooth' })}
        >
          {t('live.newAbove', { count: unseen })}
        </Button>
      )}
    </div>
  );
}
