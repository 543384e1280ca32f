/** What leads become. */
import type { Id, Kind } from './plain';
import type { Wire, With } from './wire';

export type Became = Wire['Became'];
export type BecameRecord = Wire['BecameRecord'];

interface Wanted {
  targets: Kind[];
  pipeline: number;
  owner: Id | null;
  activities: 'move' | 'complete' | 'stay';
}

export type ConversionOutlook = With<Wire['ConversionOutlook'], { wanted: Wanted }>;
export type ConversionPlan = With<Wire['ConversionPlan'], { wanted: Wanted }>;
export type TakenBack = Wire['TakenBack'];
export type BlockedConversions = Wire['BlockedConversions'];
export type ConversionMapping = Wire['ConversionMapping'];

export type ConversionTerms = With<Wire['ConversionTerms'], { wanted: Wanted }>;
export type ConversionSeries = Wire['SeriesOfConversions'];
