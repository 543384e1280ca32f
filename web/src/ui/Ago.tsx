import { dateTime } from '~/i18n/format';
import { useAgo } from './useAgo';

/** How long ago, with the exact moment one pointer away. */
export function Ago({ at }: { at: string }) {
  return (
    <time dateTime={at} title={dateTime(at)}>
      {useAgo(at)}
    </time>
  );
}
