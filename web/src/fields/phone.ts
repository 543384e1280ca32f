import type { PhoneFormats } from '~/api/types';

const KEPT = /^\+(\d+)(?:;ext=(\d+))?$/;

/** A kept number (+84912345678;ext=12) as people write it; what is none of these is shown as it came. */
export function shownPhone(kept: string, formats: PhoneFormats | undefined): string {
  const [, digits = '', extension] = KEPT.exec(kept) ?? [];
  const code = callingCode(digits, formats);
  if (!(formats && code)) return kept;
  const home = code === formats.calling_code;
  const spaced = written(
    digits.slice(code.length),
    (home ? formats.national : formats.international[code]) ?? [],
  );
  const number = home ? spaced : `+${code} ${spaced}`;
  return extension ? `${number} ext. ${extension}` : number;
}

/** No calling code begins another. */
function callingCode(digits: string, formats: PhoneFormats | undefined): string | undefined {
  return [1, 2, 3].map((length) => digits.slice(0, length)).find((code) => formats?.international[code]);
}

function written(national: string, rules: PhoneFormats['national']): string {
  for (const [leading, pattern, form] of rules) {
    const whole = new RegExp(`^(?:${pattern})$`);
    if (new RegExp(`^(?:${leading})`).test(national) && whole.test(national))
      return national.replace(whole, form);
  }
  return national;
}
