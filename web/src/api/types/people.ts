/** People, what they may do, how they log in. */
import type { Kind, Language } from './plain';
import type { Wire, With } from './wire';

export type PersonChange = Wire['PersonChange'];
export type Department = Wire['Department'];
export type PeopleGroup = Wire['PeopleGroup'];
export type HeldThings = Wire['HeldThings'];
export type HandedOver = Wire['HandedOver'];
export type Keys = Wire['Keys'];
export type KeyLine = Wire['KeyLine'];
export type KeyWish = Wire['KeyWish'];
export type NewKey = Wire['NewKey'];

/** All roles and all there is to allow. */
export type Matrix = Wire['Matrix'];
export type LinkOwner = Wire['LinkOwner'];
export type Role = Wire['Role'];
export type Journal = Wire['Journal'];
export type JournalLine = Wire['JournalLine'];

export type Grants = Role['grants'];

export type Level = Matrix['levels'][number]['code'];
export type Operation = Wire['Operation'];
export type RoleHolder = Wire['RoleHolder'];
export type ThingToAllow = Wire['ThingToAllow'];
export type Person = Wire['Person'];
export type Company = Wire['Company'];
export type CompanyChange = Wire['CompanyChange'];
export type CompanySecurity = Wire['CompanySecurity'];
export type FactorAdded = Wire['FactorAdded'];
export type OpenSession = Wire['OpenSession'];
export type Passkey = Wire['Passkey'];
export type PasskeyOptions = Wire['PasskeyOptions'];
export type Security = Wire['Security'];
export type TotpOffer = Wire['TotpOffer'];

export type Session = With<
  Wire['Session'],
  { user: With<Wire['Myself'], { language: Language }> | null; kinds: Kind[] }
>;
