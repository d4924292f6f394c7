import { useNavigate, useSearchParams } from 'react-router';
import { safeTarget } from '@/features/sign-in/safe-target';
import { SignInPage } from '@/features/sign-in/sign-in-page';

export function Component() {
  const navigate = useNavigate();
  const [search] = useSearchParams();
  return <SignInPage onSignedIn={() => void navigate(safeTarget(search.get('to')), { replace: true })} />;
}
