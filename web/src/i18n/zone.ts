/** The clock that the person reads: of the time zone they chose, else the browser's. */

let zone: string | undefined;

export function setZone(chosen: string | undefined): void {
  zone = chosen && isKnown(chosen) ? chosen : undefined;
}

export function timeZone(): string | undefined {
  return zone;
}

/** What the clock shows then: "2026-11-22T14:30". */
export function onClock(moment: number): string {
  const shown = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' });
  return shown.format(moment).replace(' ', 'T');
}

/** When the clock shows this. */
export function whenClock(shown: string): number {
  const inUtc = Date.parse(`${shown}Z`);
  const ahead = (moment: number) => Date.parse(`${onClock(moment)}Z`) - moment;
  return inUtc - ahead(inUtc - ahead(inUtc));
}

/** Browsers know fewer zones than servers. */
function isKnown(name: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }));
  } catch {
    return false;
  }
}
