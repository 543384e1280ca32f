/**
 * The shapes of the wire. They are generated from the server's OpenAPI (schema.d.ts) and only made narrower here,
 * where the server says "any JSON" and the web knows what it is.
 */
import type { components } from '../schema';

export type Wire = components['schemas'];
export type With<Theirs, Ours> = Omit<Theirs, keyof Ours> & Ours;
