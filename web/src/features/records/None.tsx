import { Button } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import { Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { mayImport } from '~/api/kinds';
import { useFirstSteps } from '~/api/queries';
import type { Kind } from '~/api/types';
import { EmptyState } from '~/ui/EmptyState';
import { KIND_ICONS } from '~/ui/kindIcons';

interface NewProps {
  kind: Kind;
  /** Where it begins; nothing for where the kind begins. */
  stage?: string;
}

export function NewRecordButton({ kind, stage = '' }: NewProps) {
  const { t } = useTranslation('records');
  const navigate = useNavigate();
  return (
    <Button
      size="xs"
      leftSection={<Plus size={14} />}
      aria-keyshortcuts="C"
      aria-label={t(`new_${kind}`)}
      onClick={() => navigate({ to: '.', search: (search) => ({ ...search, new: stage }) })}
    >
      {t(`new_${kind}`)}
    </Button>
  );
}

/** What belongs here, and how to begin. */
export function NoRecords({ kind, can }: { kind: Kind; can: readonly string[] }) {
  const { t } = useTranslation('board');
  const form = useFirstSteps()?.form;
  return (
    <EmptyState icon={KIND_ICONS[kind]} title={t(`empty_title_${kind}`)} text={t(`empty_text_${kind}`)}>
      {can.includes('add') && <NewRecordButton kind={kind} />}
      {mayImport(kind, can) && (
        <Button
          size="xs"
          variant="default"
          renderRoot={(props) => <Link to="/import/$kind" params={{ kind }} {...props} />}
        >
          {t('import')}
        </Button>
      )}
      {kind === 'lead' && form && (
        <Button component="a" href={form} target="_blank" rel="noreferrer" size="xs" variant="default">
          {t('web_form')}
        </Button>
      )}
    </EmptyState>
  );
}
