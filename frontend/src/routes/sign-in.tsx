import { useNavigate, useSearchParams } from 'react-router';
import { SignInPage } from '@/features/sign-in/sign-in-page';

/** Only an address of our own is gone to after signing in. */
export function safeTarget(to: string | null): string {
  return to && /^\/(?![/\\])/.test(to) ? to : '/accounts';
}

export function Component() {
  const navigate = useNavigate();
  const [search] = useSearchParams();
  return <SignInPage onSignedIn={() => void navigate(safeTarget(search.get('to')), { replace: true })} />;
}
