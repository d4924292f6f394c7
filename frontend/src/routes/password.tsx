import { useNavigate, useSearchParams } from 'react-router';
import { PasswordPage } from '@/features/sign-in/password-page';

export function Component() {
  const navigate = useNavigate();
  const [search] = useSearchParams();
  return (
    <PasswordPage token={search.get('token') ?? ''} onChosen={() => void navigate('/sign-in', { replace: true })} />
  );
}
