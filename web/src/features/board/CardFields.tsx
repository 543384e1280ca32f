import { X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Field } from '~/api/types';
import { FieldChoice } from '~/fields/FieldChoice';
import { FieldPanel } from '~/fields/FieldPanel';
import { useAddress } from './asked';
import { chosenFrom, MOST_CHOSEN, offeredBeside, written } from './chosen';

/** Which fields stand on each card beside what always does; a saved view keeps them. */
export function CardFields({ fields }: { fields: readonly Field[] }) {
  const { t } = useTranslation('list');
  const { search, change } = useAddress();
  const chosen = chosenFrom(search.card, fields);
  const put = (next: readonly Field[]) => change({ card: written(next) });
  return (
    <FieldPanel
      title={t('card_fields')}
      chosen={chosen.map((field) => (
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
    >
      {chosen.length < MOST_CHOSEN ? (
        <FieldChoice
          fields={offeredBeside(chosen, fields)}
          label={t('choose_field')}
          choose={(field) => put([...chosen, field])}
        />
      ) : (
        <p>{t('card_full', { most: MOST_CHOSEN })}</p>
      )}
    </FieldPanel>
  );
}
