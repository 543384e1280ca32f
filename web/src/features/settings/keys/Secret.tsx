import { Button } from '@mantine/core';
import { useClipboard } from '@mantine/hooks';
import { Check, Copy } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import form from '../FieldForm.module.css';
import styles from './Keys.module.css';

/** The one time that it is seen. */
export function Secret({ secret, close }: { secret: string; close: () => void }) {
  const { t } = useTranslation('keys');
  const clipboard = useClipboard({ timeout: 3000 });
  return (
    <div className={form.form}>
      <p>{t('secret_hint')}</p>
      <output className={styles.secret} aria-label={t('secret_title')}>
        {secret}
      </output>
      <footer>
        <Button
          data-autofocus
          variant="default"
          leftSection={clipboard.copied ? <Check size={15} /> : <Copy size={15} />}
          onClick={() => clipboard.copy(secret)}
        >
          {clipboard.copied ? t('copied') : t('copy')}
        </Button>
        <Button onClick={close}>{t('done')}</Button>
      </footer>
    </div>
  );
}
