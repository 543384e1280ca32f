import { Button } from '@mantine/core';
import { ArchiveRestore } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useCan } from '~/api/queries';
import type { CustomField, Kind } from '~/api/types';
import styles from './Fields.module.css';
import type { AddedType } from './types';
import { useArchive } from './useArchive';

/** Shown nowhere else any more; with their values they come back as they were. */
export function ArchivedFields({ kind, fields }: { kind: Kind; fields: CustomField[] }) {
  const { t } = useTranslation('settings');
  const mayChange = useCan('fields.edit');
  const { bringBack, isPending } = useArchive(kind);
  return (
    <section className={styles.archived} aria-labelledby="archived-fields">
      <h2 id="archived-fields">{t('archived')}</h2>
      <p>{t('archived_hint')}</p>
      <ul>
        {fields.map((field) => (
          <li key={field.code}>
            <span>
              {field.title}
              <small>
                <code>{field.code}</code> {t(`type_${field.type as AddedType}`)}
              </small>
            </span>
            <Button
              size="xs"
              variant="default"
              leftSection={<ArchiveRestore size={14} />}
              aria-label={t('bring_back_field', { title: field.title })}
              disabled={isPending || !mayChange}
              onClick={() => bringBack(field)}
            >
              {t('bring_back')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
