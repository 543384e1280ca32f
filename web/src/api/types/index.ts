export type * from './conversion';
export type * from './fields';
export type * from './people';
export type * from './plain';
export type * from './processes';
export type * from './records';
