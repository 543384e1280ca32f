import { Button, Modal, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import form from '~/features/settings/FieldForm.module.css';
import { useReason } from '~/ui/useReason';

interface Props {
  title: string;
  name: string;
  save: (name: string) => Promise<unknown>;
  close: () => void;
}

/** The name of a folder or document. */
export function NameDialog({ title, name, save, close }: Props) {
  const { t } = useTranslation('library');
  const { t: app } = useTranslation();
  const reason = useReason();
  const [text, setText] = useState(name);
  const [wrong, setWrong] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save(text).then(close, (error: Error) => setWrong(reason(error)));
  };
  return (
    <Modal opened onClose={close} title={title} closeButtonProps={{ 'aria-label': app('close') }}>
      <form className={form.form} onSubmit={submit} noValidate>
        <TextInput
          data-autofocus
          label={t('name')}
          maxLength={255}
          value={text}
          error={wrong}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <footer>
          <Button variant="default" onClick={close}>
            {app('cancel')}
          </Button>
          <Button type="submit">{t('save')}</Button>
        </footer>
      </form>
    </Modal>
  );
}
