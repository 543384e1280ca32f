import { ActionIcon, Button, Input } from '@mantine/core';
import { Plus, X } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Plain, Value } from '~/api/types';
import { listOf, oneOf } from './many';
import type { DisplayProps, EditProps, FieldPart } from './part';
import styles from './Several.module.css';

type Of<Props> = Props & { part: FieldPart };

/** Several values of one type, one below the other, each as it is edited alone. */
export function EditSeveral({ part, field, value, onChange, error, titled, autoFocus }: Of<EditProps>) {
  const { t } = useTranslation('fields');
  const [added, setAdded] = useState<number>();
  const known = listOf(value);
  const rows = known.length ? known : [null];
  const add = () => {
    setAdded(rows.length);
    onChange([...rows, null]);
  };
  const put = (place: number, next: Value) => onChange(rows.with(place, next as Plain));
  return (
    <Input.Wrapper
      label={titled ? field.title : undefined}
      labelElement="div"
      withAsterisk={titled && field.required}
      error={error}
    >
      <fieldset className={styles.rows} aria-label={field.title}>
        {rows.map((row, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a value has nothing else, and rows keep their order
          <div key={place} className={styles.row}>
            <part.Edit
              field={{ ...oneOf(field), title: `${field.title} ${place + 1}` }}
              value={row}
              onChange={(next) => put(place, next)}
              error={Boolean(error)}
              autoFocus={place === added || (autoFocus && place === 0)}
            />
            {rows.length > 1 && (
              <Remove
                title={`${field.title} ${place + 1}`}
                remove={() => onChange(rows.toSpliced(place, 1))}
              />
            )}
          </div>
        ))}
        <Button
          size="compact-xs"
          variant="subtle"
          color="gray"
          leftSection={<Plus size={13} />}
          aria-label={t('add_another_to', { title: field.title })}
          onClick={add}
        >
          {t('add_another')}
        </Button>
      </fieldset>
    </Input.Wrapper>
  );
}

function Remove({ title, remove }: { title: string; remove: () => void }) {
  const { t } = useTranslation();
  return (
    <ActionIcon
      className={styles.remove}
      variant="subtle"
      color="gray"
      aria-label={t('remove', { name: title })}
      onClick={remove}
    >
      <X size={15} />
    </ActionIcon>
  );
}

/** Side by side what is short by nature, everything else line by line. */
export function DisplaySeveral({ part, field, value, values }: Of<DisplayProps>) {
  return (
    <ul className={styles.list} data-lines={!part.inline}>
      {listOf(value).map((one) => (
        <li key={String(one)}>
          <part.Display field={field} value={one} values={values} />
        </li>
      ))}
    </ul>
  );
}
