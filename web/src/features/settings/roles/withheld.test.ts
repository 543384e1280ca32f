import { describe, expect, it } from 'vitest';
import type { Role } from '~/api/types';
import { countOf, wayOf, withWay } from './withheld';

const role = { fields: { lead: { PHONE: 'hidden' } } } as unknown as Role;

describe('what a role withholds', () => {
  it('is nothing where nothing was said', () => {
    expect(wayOf(role, 'lead', 'PHONE')).toBe('hidden');
    expect(wayOf(role, 'lead', 'EMAIL')).toBe('shown');
    expect(wayOf(role, 'deal', 'PHONE')).toBe('shown');
    expect([countOf(role, 'lead'), countOf(role, 'deal')]).toEqual([1, 0]);
  });

  it('changes field by field', () => {
    expect(withWay(role.fields, 'lead', 'EMAIL', 'fixed')).toEqual({
      lead: { PHONE: 'hidden', EMAIL: 'fixed' },
    });
    expect(withWay(role.fields, 'lead', 'PHONE', 'shown')).toEqual({ lead: {} });
    expect(withWay(role.fields, 'deal', 'TITLE', 'fixed').deal).toEqual({ TITLE: 'fixed' });
  });
});
