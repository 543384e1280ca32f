import { useState } from 'react';
import { Refused } from '~/api/errors';

/** What the server found wrong, field by field, until the person changes it. */
export function useWrong(error: Error | null) {
  const [mended, setMended] = useState<{ of: Error | null; codes: string[] }>({ of: null, codes: [] });
  const codes = mended.of === error ? mended.codes : [];
  const messages = error instanceof Refused ? error.messages : {};
  const wrong = Object.fromEntries(Object.entries(messages).filter(([code]) => !codes.includes(code)));
  return { wrong, mend: (code: string) => setMended({ of: error, codes: [...codes, code] }) };
}
