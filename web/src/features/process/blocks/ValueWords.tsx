import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { listOf } from '~/fields/many';
import { RecordName } from '~/fields/types/record';
import { Face } from '~/ui/Face';
import { Token } from '~/ui/Token';
import { useLexicon } from '../lexicon';
import type { Value } from '../model';
import { type Part, parse } from '../references';
import type { Field } from '../wire';
import { isBlank, isLost, partWords, valueWords } from '../words';

interface Props {
  value: Value;
  field?: Field;
}

/** A value on one line of a block: people with their faces, references as chips, the rest as words. */
export function ValueWords({ value, field }: Props) {
  const { t } = useTranslation('process');
  const lexicon = useLexicon();
  if (isBlank(value)) return <em>{t('nothing')}</em>;
  if (field?.type === 'record' && isNumbers(value)) return <RecordNames value={value} field={field} />;
  const parts = typeof value === 'string' ? parse(value) : [];
  if (parts.every((part) => part.kind === 'text')) return <em>{valueWords(value, field, lexicon, t)}</em>;
  return parts.map((part) => <PartWords key={part.at} part={part} />);
}

const isNumbers = (value: Value) => listOf(value).every((one) => Number(one) > 0);

function RecordNames({ value, field }: { value: Value; field: Field }) {
  return (
    <em>
      {listOf(value).map((one, place) => (
        <Fragment key={String(one)}>
          {place > 0 && ', '}
          <RecordName field={field} id={Number(one)} />
        </Fragment>
      ))}
    </em>
  );
}

function PartWords({ part }: { part: Part }) {
  const lexicon = useLexicon();
  const words = partWords(part, lexicon);
  if (part.kind === 'text') return <em>{words}</em>;
  if (isLost(part, lexicon)) return <Token tone="red">{words}</Token>;
  if (part.kind !== 'person') return <Token tone="violet">{words}</Token>;
  return (
    <>
      <Face id={part.id} size={15} />
      <em>{words}</em>
    </>
  );
}
