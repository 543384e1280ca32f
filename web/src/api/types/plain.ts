/** What everything is made of: values by field code. */
import type { Wire, With } from './wire';

export type Id = number;

export type Kind = 'lead' | 'deal' | 'contact' | 'company' | 'document';

export type Language = 'en' | 'vi';

export type Can = readonly string[];

export type FieldType =
  | 'text'
  | 'long_text'
  | 'integer'
  | 'number'
  | 'money'
  | 'yes_no'
  | 'date'
  | 'date_time'
  | 'time'
  | 'options'
  | 'link'
  | 'stage'
  | 'choice'
  | 'currency'
  | 'pipeline'
  | 'record'
  | 'person'
  | 'phone'
  | 'address'
  | 'email'
  | 'phones'
  | 'emails'
  | 'links'
  | 'messengers'
  | 'file'
  | 'folder';

/** One phone, e-mail, link or messenger of a record. */
export interface Contact {
  id?: Id;
  value: string;
  type: string;
}

export type Plain = string | number | boolean | null;

/** A postal address; a part that is not known is not there. */
export type Address = Partial<
  Record<'street' | 'flat' | 'city' | 'region' | 'postal_code' | 'country', string>
>;

export type Value = Plain | Plain[] | Contact[] | Address;

export type Values = Record<string, Value>;

/** Every wrong field at once; the key "" speaks of the whole input. */
export type FieldErrors = Record<string, FieldError[]>;
export type Choice = Wire['Choice'];
export type FieldError = Wire['FieldError'];

export type RecordLink = With<Wire['RecordLink'], { kind: Kind }>;
