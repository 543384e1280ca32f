import 'i18next';
import type app from './en/app.json';
import type auth from './en/auth.json';
import type bin from './en/bin.json';
import type board from './en/board.json';
import type company from './en/company.json';
import type conversion from './en/conversion.json';
import type convert from './en/convert.json';
import type duplicates from './en/duplicates.json';
import type fields from './en/fields.json';
import type first from './en/first.json';
import type imports from './en/imports.json';
import type keys from './en/keys.json';
import type library from './en/library.json';
import type list from './en/list.json';
import type outbox from './en/outbox.json';
import type people from './en/people.json';
import type process from './en/process.json';
import type records from './en/records.json';
import type rights from './en/rights.json';
import type security from './en/security.json';
import type settings from './en/settings.json';
import type start from './en/start.json';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'app';
    resources: {
      app: typeof app;
      auth: typeof auth;
      bin: typeof bin;
      board: typeof board;
      company: typeof company;
      conversion: typeof conversion;
      convert: typeof convert;
      duplicates: typeof duplicates;
      fields: typeof fields;
      first: typeof first;
      imports: typeof imports;
      keys: typeof keys;
      library: typeof library;
      list: typeof list;
      outbox: typeof outbox;
      people: typeof people;
      process: typeof process;
      records: typeof records;
      rights: typeof rights;
      security: typeof security;
      settings: typeof settings;
      start: typeof start;
    };
  }
}
