import { ActionIcon, Popover } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { Columns3, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Field } from '~/api/types';
import styles from '~/features/list/columns/ColumnChooser.module.css';
import { FieldChoice } from '~/fields/FieldChoice';
import { useAddress } from './asked';
import { chosenFrom, MOST_CHOSEN, offeredBeside, written } from './chosen';

/** Which fields stand on each card beside what always does; a saved view keeps them. */
export function CardFields({ fields }: { fields: readonly Field[] }) {
  const { t } = useTranslation('list');
  const [opened, { toggle, close }] = useDisclosure();
  const { search, change } = useAddress();
  const chosen = chosenFrom(search.card, fields);
  const put = (next: readonly Field[]) => change({ card: written(next) });
  return (
    <Popover
      opened={opened}
      onChange={toggle}
      onDismiss={close}
      trapFocus
      returnFocus
      position="bottom-end"
      width={300}
    >
      <Popover.Target>
        <ActionIcon
          size={30}
          variant="default"
          aria-label={t('card_fields')}
          title={t('card_fields')}
          onClick={toggle}
        >
          <Columns3 size={15} aria-hidden="true" />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown className={styles.panel}>
        <h2>{t('card_fields')}</h2>
        <ul className={styles.chosen} aria-label={t('card_fields')}>
          {chosen.map((field) => (
            <li key={field.code}>
              <span>{field.title}</span>
              <button
                type="button"
                aria-label={t('off_card', { title: field.title })}
                onClick={() => put(chosen.filter((one) => one !== field))}
              >
                <X size={13} aria-hidden="true" />
              </button>
            </li>
          ))}
        </ul>
        {chosen.length < MOST_CHOSEN ? (
          <FieldChoice
            fields={offeredBeside(chosen, fields)}
            label={t('choose_field')}
            choose={(field) => put([...chosen, field])}
          />
        ) : (
          <p>{t('card_full', { most: MOST_CHOSEN })}</p>
        )}
      </Popover.Dropdown>
    </Popover>
  );
}
