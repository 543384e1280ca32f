import type { Block, Branch, Row, Template } from './model';

/** Templates for tests. */
export const row = (field: string, op: string, value: string): Row => ({
  object: 'Document',
  field,
  op,
  value,
  joiner: 'and',
});

export const branch = (id: string, title: string, rows: Row[], ...body: Block[]): Branch => ({
  id,
  title,
  when: { rows },
  body,
});

export const condition = (id: string, title: string, ...branches: Branch[]): Block => ({
  id,
  type: 'condition',
  title,
  active: true,
  branches,
});

export const assign = (id: string, title: string, person: string): Block => ({
  id,
  type: 'modify_document',
  title,
  active: true,
  fields: [{ field: 'ASSIGNED_BY_ID', value: person }],
  overwrite: true,
});

const email: Block = {
  id: 'b11',
  type: 'email',
  title: 'Tell the new owner',
  active: true,
  to: ['{=Document:ASSIGNED_BY_ID}'],
  subject: 'New lead: {=Document:TITLE}',
  text: 'Hello {=Document:ASSIGNED_BY_ID > printable}',
  format: 'text',
};

/** Euro leads to one person; the others by whether they bring more than 500; then one e-mail. */
export const article = (): Template => ({
  schema: 1,
  body: [
    condition(
      'b1',
      'Paid in EUR?',
      branch('b2', 'Euro', [row('CURRENCY_ID', '=', 'EUR')], assign('b3', 'Assign to Europe desk', 'user_2')),
      branch(
        'b4',
        'Any other currency',
        [],
        condition(
          'b5',
          'Opportunity above 500?',
          branch(
            'b6',
            'More than 500',
            [row('OPPORTUNITY', '>', '500')],
            assign('b7', 'Key accounts', 'user_3'),
          ),
          branch(
            'b8',
            'Not more than 500',
            [row('OPPORTUNITY', '<=', '500')],
            assign('b9', 'Inside sales', 'user_4'),
          ),
        ),
      ),
    ),
    email,
  ],
  variables: [],
  parameters: [],
});
