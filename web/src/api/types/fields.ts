/** Fields, the lists they choose from, and what they link to. */
import type { FieldType, Kind, Values } from './plain';
import type { Wire, With } from './wire';

export type Demand = Required<Wire['Demand']>;

/** One entry of a list; a stage means progress, success or failure. */
export type OptionEntry = Wire['KeptEntry'];

export type OptionList = With<Wire['KeptList'], { kind: Kind | null }>;
export type Pipeline = Wire['KeptPipeline'];
export type FieldGroup = Wire['FieldGroup'];
export type Layout = Wire['Layout'];
export type PhoneFormats = Wire['PhoneFormats'];

/** What linked records are called, by kind and number, and what the files are called that fields hold. */
export type LinkNames = Partial<Record<Kind | 'file', Record<string, string>>>;

export type Linking = With<Wire['Linking'], { kind: Kind; records: LinkingRecord[] }>;

export type LinkingRecord = With<Wire['LinkingRecord'], { values: Values }>;
export type Offered = Wire['Offered'];

export type Field = With<Wire['Field'], { type: FieldType }>;

export type FieldUse = Wire['FieldUse'];
export type CustomField = With<Wire['CustomField'], { type: FieldType }>;

export type NewField = With<Wire['NewField'], { type: FieldType }>;
export type FieldChange = Wire['FieldChange'];
