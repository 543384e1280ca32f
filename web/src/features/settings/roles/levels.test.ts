import { describe, expect, it } from 'vitest';
import type { Role } from '~/api/types';
import { levelOf, ownStages, withLevel } from './levels';

const role = {
  grants: { lead: { read: { '': 'department', NEW: 'all' } } },
} as unknown as Role;

describe('levels of a role', () => {
  it('are the general one where a stage has none of its own', () => {
    expect(levelOf(role, 'lead', 'read')).toBe('department');
    expect(levelOf(role, 'lead', 'read', 'NEW')).toBe('all');
    expect(levelOf(role, 'lead', 'read', 'JUNK')).toBe('department');
    expect(ownStages(role, 'lead', 'read')).toEqual(['NEW']);
  });

  it('are nothing where nothing was said', () => {
    expect(levelOf(role, 'deal', 'delete')).toBe('none');
  });

  it('change one at a time', () => {
    expect(withLevel(role.grants, 'lead', 'read', 'NEW', 'own').lead?.read).toEqual({
      '': 'department',
      NEW: 'own',
    });
    expect(withLevel(role.grants, 'deal', 'delete', '', 'own').deal?.delete).toEqual({ '': 'own' });
  });

  it('of a stage are gone when they say what holds anyway', () => {
    expect(withLevel(role.grants, 'lead', 'read', 'NEW', 'department').lead?.read).toEqual({
      '': 'department',
    });
    expect(withLevel(role.grants, 'lead', 'read', '', 'all').lead?.read).toEqual({ '': 'all' });
  });
});
