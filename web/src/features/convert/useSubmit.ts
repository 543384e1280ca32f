import { type FormEvent, type KeyboardEvent, useEffect, useRef } from 'react';

interface Sending {
  mutate: () => void;
  isPending: boolean;
  error: Error | null;
}

/** For a form: sent once at a time, with Ctrl+Enter too; refused, it goes to the first field that is wrong. */
export function useSubmit({ mutate, isPending, error }: Sending, ready: boolean) {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (error) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [error]);
  return {
    ref: form,
    noValidate: true,
    onSubmit: (event: FormEvent) => {
      event.preventDefault();
      if (ready && !isPending) mutate();
    },
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) form.current?.requestSubmit();
    },
  };
}
