/** How fields are grouped, on cards and in forms, in this order. */
export const GROUPS = ['main', 'contact', 'address', 'source', 'system'] as const;
