import { useRef } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { Tours } from '@/features/demo/tours';
import { safeTarget } from '@/features/sign-in/safe-target';
import { useDemoSignIn } from '@/features/sign-in/sign-in';
import { SignInPage } from '@/features/sign-in/sign-in-page';

export function Component() {
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const target = safeTarget(search.get('to'));
  const tour = useRef('/accounts');
  const start = useDemoSignIn(() => void navigate(tour.current, { replace: true }));
  return (
    <SignInPage
      onSignedIn={() => void navigate(target, { replace: true })}
      target={target}
      refused={search.get('refused')}
      beside={
        <Tours
          isDisabled={start.isPending}
          onStart={(person, address) => {
            tour.current = address;
            start.mutate(person);
          }}
        />
      }
    />
  );
}
