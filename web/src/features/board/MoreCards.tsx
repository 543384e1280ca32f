import { Button } from '@mantine/core';
import { useIntersection } from '@mantine/hooks';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { Kind, Stage } from '~/api/types';
import { useMoreCards } from './useBoard';

/** The next cards come when the end of a column is scrolled into view; the button is for those who do not scroll. */
export function MoreCards({ kind, stage, q }: { kind: Kind; stage: Stage; q: string }) {
  const { t } = useTranslation('board');
  const { mutate, isPending } = useMoreCards(kind, stage, q);
  const { ref, entry } = useIntersection({ rootMargin: '200px' });
  const last = stage.cards.at(-1)?.id;
  const seen = entry?.isIntersecting ?? false;

  useEffect(() => {
    if (seen && last !== undefined) mutate(last);
  }, [seen, last, mutate]);

  return (
    <Button
      ref={ref}
      mt={8}
      fullWidth
      size="xs"
      variant="subtle"
      color="gray"
      loading={isPending}
      onClick={() => last !== undefined && mutate(last)}
    >
      {t('show_more')}
    </Button>
  );
}
