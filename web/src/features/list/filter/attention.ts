import type { Condition } from '~/api/types';

/** A condition about no field: the record waits for somebody. */
export const ATTENTION: Condition = { field: 'ATTENTION', op: 'needed', value: null };

export const isAttention = ({ field, op }: Condition) => field === ATTENTION.field && op === ATTENTION.op;
