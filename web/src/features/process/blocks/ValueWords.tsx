import { useTranslation } from 'react-i18next';
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
  const parts = typeof value === 'string' ? parse(value) : [];
  if (parts.every((part) => part.kind === 'text')) return <em>{valueWords(value, field, lexicon, t)}</em>;
  return parts.map((part) => <PartWords key={part.at} part={part} />);
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
