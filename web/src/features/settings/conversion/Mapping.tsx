import { Button, Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useFields } from '~/api/queries';
import type { ConversionMapping, Field } from '~/api/types';
import { TARGETS, type Target } from '~/features/convert/targets';
import { Failed } from '~/ui/Failed';
import { LoadingRows } from '~/ui/Loading';
import { Table } from '~/ui/Table';
import styles from './Conversion.module.css';
import { mappingQuery, useMap } from './queries';

/** Each field of a lead, and the field of a contact, company and deal that takes its values. */
export function Mapping() {
  const { t } = useTranslation('conversion');
  const { t: words } = useTranslation('convert');
  const { data, error, refetch } = useQuery(mappingQuery);
  const { mutate } = useMap();
  const fields = {
    contact: useFields('contact'),
    company: useFields('company'),
    deal: useFields('deal'),
  };
  if (!data) return error ? <Failed error={error} retry={refetch} /> : <LoadingRows rows={8} />;
  const mayChange = data.can.includes('edit');
  const heads = [t('field'), ...TARGETS.map((one) => words(`tile_${one}`))];
  return (
    <>
      <div className={styles.above}>
        <p>{t('mapping_text')}</p>
        {mayChange && (
          <Button variant="default" size="xs" onClick={() => mutate(null)}>
            {t('usual_again')}
          </Button>
        )}
      </div>
      <div className={styles.scroll}>
        <Table
          caption={t('fields')}
          className={styles.mapping}
          heads={heads.map((head) => ({ words: head }))}
        >
          <tbody>
            {data.fields.map((field) => (
              <tr key={field.code}>
                <th scope="row">{field.title}</th>
                {TARGETS.map((target) => (
                  <td key={target} data-head={words(`tile_${target}`)}>
                    <Choice
                      {...{ field, target, mayChange }}
                      fields={fields[target]}
                      choose={(code) => mutate({ source: field.code, kind: target, target: code })}
                    />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </Table>
      </div>
    </>
  );
}

interface ChoiceProps {
  field: ConversionMapping['fields'][number];
  target: Target;
  fields: Field[];
  mayChange: boolean;
  choose: (code: string) => void;
}

function Choice({ field, target, fields, mayChange, choose }: ChoiceProps) {
  const { t } = useTranslation('conversion');
  const place = field.targets[target];
  const fits = fields.filter(({ code }) => place?.fits.includes(code));
  if (!(place && fits.length)) return <span className={styles.nothing}>{'–'}</span>;
  return (
    <Select
      size="xs"
      searchable
      clearable
      aria-label={t('takes', { field: field.title, target: t(`of_${target}`) })}
      placeholder={t('nowhere')}
      disabled={!mayChange}
      data={fits.map(({ code, title }) => ({ value: code, label: title }))}
      value={place.target || null}
      onChange={(code) => choose(code ?? '')}
    />
  );
}
