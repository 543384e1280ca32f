import { SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MailDetail } from '~/api/types';
import styles from './Outbox.module.css';

export function MailBody({ mail }: { mail: MailDetail }) {
  const { t } = useTranslation('outbox');
  const [as, setAs] = useState(mail.html ? 'html' : 'text');
  return (
    <div className={styles.body}>
      {mail.html && mail.text && (
        <SegmentedControl
          size="xs"
          aria-label={t('shown_as')}
          value={as}
          onChange={setAs}
          data={[
            { value: 'html', label: t('as_html') },
            { value: 'text', label: t('as_text') },
          ]}
        />
      )}
      {as === 'html' && mail.html ? (
        // An empty sandbox: a mail is foreign text, it may neither run scripts nor reach the page.
        <iframe sandbox="" srcDoc={mail.html} title={t('mail')} />
      ) : (
        <pre>{mail.text}</pre>
      )}
    </div>
  );
}
