/** Where all results lie as a table; an address that others keep, so that it never changes. */
export const TABLE_FILE = '/data/questionnaires.csv';
