import { Button } from '@mantine/core';
import { useIntersection } from '@mantine/hooks';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { Kind, Stage } from '~/api/types';
import type { Asked } from './asked';
import { useMoreCards } from './useBoard';

/** The next cards come when the end of a column is scrolled into view; the button is for those who do not scroll. */
export function MoreCards({ kind, stage, asked }: { kind: Kind; stage: Stage; asked: Asked }) {
  const { t } = useTranslation('board');
  const { mutate, isPending } = useMoreCards(kind, stage, asked);
  const { ref, entry } = useIntersection({ rootMargin: '200px' });
  const seen = entry?.isIntersecting ?? false;

  useEffect(() => {
    if (seen && stage.next) mutate(stage.next);
  }, [seen, stage.next, mutate]);

  return (
    <Button
      ref={ref}
      mt={8}
      fullWidth
      size="xs"
      variant="subtle"
      color="gray"
      loading={isPending}
      onClick={() => mutate(stage.next)}
    >
      {t('show_more')}
    </Button>
  );
}
