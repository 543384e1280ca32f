import { CircleCheck, CircleSlash, CircleX, Clock3 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Token } from '~/ui/Token';
import type { RunStatus } from '../wire';

const LOOKS = {
  done: { tone: 'green', icon: CircleCheck },
  failed: { tone: 'red', icon: CircleX },
  waiting: { tone: 'amber', icon: Clock3 },
  withdrawn: { tone: 'plain', icon: CircleSlash },
} as const;

export function RunStatusToken({ status }: { status: RunStatus }) {
  const { t } = useTranslation('process');
  const { tone, icon: Icon } = LOOKS[status];
  return (
    <Token tone={tone} icon={<Icon size={13} aria-hidden="true" />}>
      {t(`run_${status}`)}
    </Token>
  );
}
