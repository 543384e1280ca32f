import type { Stay } from '~/api/types';
import { span } from '~/i18n/format';

/** How long a record stood in a stage, a line for each time: "2 days · Minh Trần". */
export function timesIn(stays: Stay[] | undefined, stage: string): string {
  const times = (stays ?? []).filter((stay) => stay.stage === stage);
  return times.map(({ seconds, by }) => `${span(seconds)} · ${by}`).join('\n');
}
