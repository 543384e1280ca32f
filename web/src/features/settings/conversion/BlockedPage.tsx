import { useTranslation } from 'react-i18next';
import { Page } from '~/ui/Page';
import fields from '../Fields.module.css';
import { Waiting } from './Waiting';

/** The conversions that wait, for everybody whose leads they are of. */
export function BlockedPage() {
  const { t } = useTranslation();
  return (
    <Page title={t('blocked')}>
      <div className={fields.page}>
        <Waiting />
      </div>
    </Page>
  );
}
