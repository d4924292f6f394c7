import { useNavigate, useSearchParams } from 'react-router';
import { SetupPage } from '@/features/sign-in/setup-page';

export function Component() {
  const navigate = useNavigate();
  const [search] = useSearchParams();
  return (
    <SetupPage token={search.get('token') ?? ''} onSignedIn={() => void navigate('/accounts', { replace: true })} />
  );
}
