import { useState } from 'react';
import { address } from '~/api/client';
import type { Id, Kind, Values } from '~/api/types';
import { Face } from './Face';
import styles from './Picture.module.css';

const FIELDS: Partial<Record<Kind, string>> = { contact: 'PHOTO', company: 'LOGO' };

interface Props {
  kind: Kind;
  id: Id;
  title: string;
  values: Values;
}

/** A contact's photo or a company's logo, else their initials; nothing for what has no face. The name stands beside. */
export function Picture({ kind, id, title, values }: Props) {
  const [broken, setBroken] = useState<Id>();
  const field = FIELDS[kind];
  if (!field) return null;
  const file = Number(values[field]);
  if (!file || file === broken) return <Face id={id} name={title} size={24} />;
  return (
    <img
      className={styles.picture}
      data-kind={kind}
      src={address(`/files/${file}`)}
      alt=""
      width={24}
      height={24}
      loading="lazy"
      onError={() => setBroken(file)}
    />
  );
}
