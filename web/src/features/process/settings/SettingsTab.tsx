import { Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useChangeProcess } from '../useChangeProcess';
import type { Process } from '../wire';
import { AutorunChoice } from './AutorunChoice';
import { DangerZone } from './DangerZone';
import { DescriptorList } from './DescriptorList';
import { OrderSetting } from './OrderSetting';
import styles from './SettingsTab.module.css';
import { VersionList } from './VersionList';

/** What stands beside the drawing. Each setting is stored when it is left. */
export function SettingsTab({ process }: { process: Process }) {
  const { t } = useTranslation('process');
  const { mutate } = useChangeProcess(process.kind);
  const disabled = !process.can.includes('update');
  const change = (what: Parameters<typeof mutate>[0]['change']) => mutate({ id: process.id, change: what });
  return (
    <div className={styles.settings}>
      <section aria-label={t('settings_general')}>
        <h2>{t('settings_general')}</h2>
        <NameSetting process={process} disabled={disabled} onRename={(name) => change({ name })} />
        <Textarea
          autosize
          minRows={2}
          label={t('description')}
          disabled={disabled}
          defaultValue={process.description}
          onBlur={({ currentTarget: { value } }) =>
            value !== process.description && change({ description: value })
          }
        />
        <AutorunChoice
          value={process.autorun}
          onChange={(autorun) => change({ autorun })}
          disabled={disabled}
        />
        <OrderSetting process={process} disabled={disabled} />
      </section>
      <DescriptorList list="variables" disabled={disabled} />
      <DescriptorList list="parameters" disabled={disabled} />
      <VersionList process={process} />
      {process.can.includes('delete') && <DangerZone process={process} />}
    </div>
  );
}

interface NameProps {
  process: Process;
  disabled: boolean;
  onRename: (name: string) => void;
}

function NameSetting({ process, disabled, onRename }: NameProps) {
  const { t } = useTranslation('process');
  const [name, setName] = useState(process.name);
  const missing = !name.trim();
  return (
    <TextInput
      label={t('name')}
      maxLength={200}
      disabled={disabled}
      value={name}
      error={missing && t('name_missing')}
      onChange={(event) => setName(event.currentTarget.value)}
      onBlur={() => !missing && name.trim() !== process.name && onRename(name.trim())}
    />
  );
}
