import { useTranslation } from 'react-i18next';
import { ApiError, Conflict, Denied, Unreachable } from '~/api/errors';
import { ago } from '~/i18n/format';

/** Why something was not done, in one sentence for the person. */
export function useReason(): (error: Error) => string {
  const { t } = useTranslation();
  return (error) => {
    if (error instanceof Unreachable) return t('error_offline');
    if (error instanceof Conflict && error.by && error.at) {
      return t('conflict', { name: error.by, when: ago(error.at) });
    }
    if (error instanceof Conflict) return error.message || t('conflict_plain');
    if (error instanceof Denied) return denied(error);
    return (error instanceof ApiError && error.status < 500 && error.message) || t('error_server_short');
  };

  function denied({ message, whoCanGrant }: Denied): string {
    const asking = whoCanGrant.length ? t('denied_ask', { names: whoCanGrant.join(', ') }) : '';
    return `${message || t('denied_text')} ${asking}`.trim();
  }
}
