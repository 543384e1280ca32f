import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { Eye } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { api } from '~/api/client';
import { useReason } from '~/ui/useReason';
import styles from './SeenAs.module.css';

/** Above everything while somebody looks at the product as a role: that they do, and the way back. */
export default function SeenAs({ role }: { role: string }) {
  const { t } = useTranslation();
  const reason = useReason();
  const back = useMutation({
    mutationFn: () => api.delete('/session/role'),
    onSuccess: () => window.location.assign('/settings/roles'),
  });
  return (
    <section className={styles.bar} aria-label={t('seen_as', { role })}>
      <p>
        <Eye size={15} aria-hidden="true" />
        <span role={back.error ? 'alert' : undefined}>
          {back.error ? reason(back.error) : t('seen_as', { role })}
        </span>
      </p>
      <Button size="compact-sm" variant="default" loading={back.isPending} onClick={() => back.mutate()}>
        {t('seen_back')}
      </Button>
    </section>
  );
}
