import { Button } from '@mantine/core';
import { Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useDesigner, useDesignerStore, useTemplate } from '../designer/context';
import type { Descriptor } from '../model';
import { DescriptorEditor } from './DescriptorEditor';
import { type DescriptorListKey, freshDescriptor } from './descriptors';
import styles from './SettingsTab.module.css';

interface Props {
  list: DescriptorListKey;
  disabled: boolean;
}

/** Variables or parameters of the process. They are part of the draft: undo and publish count for them too. */
export function DescriptorList({ list, disabled }: Props) {
  const { t } = useTranslation('process');
  const template = useTemplate();
  const store = useDesignerStore();
  const edit = useDesigner((designer) => designer.edit);
  const descriptors = template[list];
  const change = (next: Descriptor[], title: string, group?: string) =>
    edit((tree) => ({ ...tree, [list]: next }), { verb: 'changed', title }, group);
  const add = () => {
    const fresh = freshDescriptor(template, list, t(`one_of_${list}`));
    change([...descriptors, fresh], fresh.title);
  };
  return (
    <section aria-label={t(`picker_${list}`)} onBlur={store.getState().settle}>
      <h2>{t(`picker_${list}`)}</h2>
      <p className={styles.hint}>{t(`${list}_hint`)}</p>
      {descriptors.map((descriptor, i) => (
        <DescriptorEditor
          // biome-ignore lint/suspicious/noArrayIndexKey: its code may change while it is typed
          key={i}
          descriptor={descriptor}
          others={descriptors.toSpliced(i, 1)}
          disabled={disabled}
          asked={list === 'parameters'}
          onChange={(next) => change(descriptors.with(i, next), next.title, `${list}.${i}`)}
          onRemove={() => change(descriptors.toSpliced(i, 1), descriptor.title)}
        />
      ))}
      <div>
        <Button
          variant="subtle"
          size="compact-sm"
          leftSection={<Plus size={14} />}
          disabled={disabled}
          onClick={add}
        >
          {t(`add_to_${list}`)}
        </Button>
      </div>
    </section>
  );
}
