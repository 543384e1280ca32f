import { CircleAlert } from 'lucide-react';
import { Face } from '~/ui/Face';
import { Token } from '~/ui/Token';
import { useLexicon } from '../lexicon';
import type { Part } from '../references';
import { isLost, partWords } from '../words';

interface Props {
  part: Part;
  onRemove?: () => void;
}

/** A reference or a person as a chip; red when what it stands for is gone. */
export function Chip({ part, onRemove }: Props) {
  const lexicon = useLexicon();
  const lost = isLost(part, lexicon);
  return (
    <Token tone={toneOf(part, lost)} icon={<Mark part={part} lost={lost} />} onRemove={onRemove}>
      {partWords(part, lexicon)}
    </Token>
  );
}

function toneOf(part: Part, lost: boolean) {
  if (lost) return 'red';
  return part.kind === 'person' ? 'plain' : 'violet';
}

function Mark({ part, lost }: { part: Part; lost: boolean }) {
  if (lost) return <CircleAlert size={12} aria-hidden="true" />;
  return part.kind === 'person' ? <Face id={part.id} size={16} /> : null;
}
