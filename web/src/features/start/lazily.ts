import { lazy } from 'react';
import { wordsOf } from '~/i18n';

/** The dialogs come with their words once somebody wants to start something. */
export const StartOne = lazy(async () => {
  const [file] = await Promise.all([import('./StartOne'), wordsOf('start', 'fields')]);
  return file;
});

export const StartMany = lazy(async () => {
  const [file] = await Promise.all([import('./StartMany'), wordsOf('start', 'fields')]);
  return file;
});
