import { Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Became, Id } from '~/api/types';
import { Failed } from '~/ui/Failed';
import { LoadingRows } from '~/ui/Loading';
import { CloseAgain } from './CloseAgain';
import styles from './Convert.module.css';
import { ConvertForm } from './ConvertForm';
import { type Chosen, useConvert } from './useConvert';

interface Props {
  lead: Id;
  title: string;
  close: () => void;
  /** What is chosen at first, where somebody said so before. */
  first?: Partial<Chosen>;
  done: (became: Became, open: boolean) => void;
}

/** What a lead becomes: chosen, seen beforehand and done on one page. */
export function ConvertDialog({ lead, title, close, first, done }: Props) {
  const { t } = useTranslation('convert');
  const { t: app } = useTranslation();
  const converting = useConvert(lead, (became) => done(became, opens.checked), first);
  const { plan, failed, retry } = converting;
  return (
    <Modal
      opened
      onClose={close}
      size={680}
      title={
        <span className={styles.title}>
          <small>{t('convert_lead')}</small> {title}
        </span>
      }
      classNames={{ content: styles.dialog }}
      closeButtonProps={{ 'aria-label': app('close') }}
    >
      {plan?.became && <CloseAgain plan={plan} converting={converting} close={close} />}
      {plan && !plan.became && (
        <ConvertForm plan={plan} converting={converting} close={close} opens={opens} />
      )}
      {!plan && (failed ? <Failed error={failed} retry={retry} /> : <LoadingRows rows={6} />)}
    </Modal>
  );
}

/** Whether to look at what was made: kept from one dialog to the next. */
const opens = { checked: true };
