import { type RefObject, useEffect } from 'react';

/** Leads the eye and the keyboard to the first field that has to be mended. */
export function useFocusFirstError(form: RefObject<HTMLFormElement | null>, error: Error | null): void {
  useEffect(() => {
    if (error) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [form, error]);
}
