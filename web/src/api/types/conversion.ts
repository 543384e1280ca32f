/** What leads become. */
import type { Kind } from './plain';
import type { Wire, With } from './wire';

export type Became = Wire['Became'];
export type BecameRecord = Wire['BecameRecord'];

export type ConversionOutlook = With<Wire['ConversionOutlook'], { wanted: { targets: Kind[] } }>;
export type ConversionPlan = With<Wire['ConversionPlan'], { wanted: { targets: Kind[]; pipeline: number } }>;
export type TakenBack = Wire['TakenBack'];
export type BlockedConversions = Wire['BlockedConversions'];
export type ConversionMapping = Wire['ConversionMapping'];

export type ConversionTerms = With<
  Wire['ConversionTerms'],
  { wanted: { targets: Kind[]; pipeline: number; activities: 'move' | 'complete' | 'stay' } }
>;
export type ConversionSeries = Wire['SeriesOfConversions'];
