/** What can go wrong with files and with the store, in English; the Danish texts are lib/contacts/text-da.ts. */
import type { ExchangeProblem, StoreProblem } from '../contacts/text-da.ts';

interface Said {
  message: string;
  help: string;
}

export const exchangeEn: Record<ExchangeProblem, Said> = {
  empty: { message: 'The file is empty.', help: 'Choose another file.' },
  'too-big': { message: 'The file is too big.', help: 'Fagbro reads files of at most 200 MB.' },
  'not-vcard': { message: 'The file is not a contact card (vCard).', help: 'Choose a file that ends in .vcf.' },
  'vcard-cut': {
    message: 'The card file is cut short: a card begins but does not end.',
    help: 'Export the file again from the program it comes from.',
  },
  'vcard-broken': { message: 'The card cannot be read.', help: 'Export it again, or write the contact yourself.' },
  'vcard-nameless': {
    message: 'The card has no name, organisation, phone or e-mail.',
    help: 'Write the contact yourself.',
  },
  'not-csv': { message: 'The file is not a table in text (CSV).', help: 'Save the sheet as CSV and choose that file.' },
  'csv-broken': {
    message: 'The table does not hang together: a quotation mark lacks its pair.',
    help: 'Save the sheet as CSV again from the spreadsheet.',
  },
  'csv-uneven': {
    message: 'The row has another number of fields than the headings.',
    help: 'Correct the row in the spreadsheet, or skip it.',
  },
  'csv-headless': { message: 'The first row must be headings.', help: 'Put a row of headings at the top.' },
  'csv-value': {
    message: 'A field of the row cannot be read.',
    help: 'Correct the field in the spreadsheet, or skip the row.',
  },
  'row-nameless': {
    message: 'The row has no name, organisation, phone or e-mail.',
    help: 'Choose which column is the name, or skip the row.',
  },
  'mapping-twice': {
    message: 'Two columns are set to the same field.',
    help: 'Choose another field for one of them, or leave it out.',
  },
  'not-backup': {
    message: 'The file is not a backup from Fagbro.',
    help: 'Choose a file named fagbro-… that ends in .json.',
  },
  'backup-cut': {
    message: 'The backup is damaged or changed: its checksum does not match.',
    help: 'Try another copy of the file. Nothing has been changed.',
  },
  'backup-shape': {
    message: 'The backup lacks something it should have.',
    help: 'Try another copy of the file. Nothing has been changed.',
  },
  'backup-newer': {
    message: 'The backup was made by a newer Fagbro than this one.',
    help: 'Update Fagbro and read the file again. Nothing has been changed.',
  },
  'backup-locked': { message: 'The backup is locked with a passphrase.', help: 'Write the passphrase.' },
  'backup-passphrase': {
    message: 'The passphrase does not match, or the file is damaged.',
    help: 'Try again. Capital and small letters differ.',
  },
  'backup-kdf': {
    message: 'The backup’s lock is not one that Fagbro uses.',
    help: 'The file was not made by Fagbro, or it has been changed. Nothing has been changed here.',
  },
  item: { message: 'The entry cannot be read.', help: 'It is skipped. The rest can be brought in.' },
  'item-twice': {
    message: 'The entry stands twice in the file with different content.',
    help: 'Only the first is used.',
  },
  cpr: {
    message: 'The entry holds something that looks like a CPR number.',
    help: 'It is skipped. Correct it at the source.',
  },
};

export const storeEn: Record<StoreProblem, Said> = {
  missing: {
    message: 'The browser gives Fagbro no place to save.',
    help: 'Notes and contacts cannot be saved in a private window. Open an ordinary window.',
  },
  private: {
    message: 'The browser does not allow saving here.',
    help: 'That happens in private windows, and when history is switched off. Open an ordinary window, or switch history on.',
  },
  quota: {
    message: 'There is no more room on the computer. The last change was not saved.',
    help: 'Make room on the disk and try again. What was saved before is still there.',
  },
  blocked: {
    message: 'Another window with Fagbro holds the database open.',
    help: 'Close other tabs and side panels with Fagbro, and try again.',
  },
  newer: {
    message: 'Your data were saved by a newer Fagbro than this one.',
    help: 'Update Fagbro. Your data are there and unchanged.',
  },
  migration: {
    message: 'Your data could not be moved to the new version. They have been put back as they were.',
    help: 'Save a backup, and get the newest Fagbro.',
  },
  'migration-lost': {
    message: 'Your data could not be moved to the new version, and could not be put back.',
    help: 'A copy is still in the browser. Delete nothing; restart the browser and try again.',
  },
  damaged: {
    message: 'The browser cannot read the database.',
    help: 'Restart the browser. If that does not help, bring in the latest backup.',
  },
  closed: { message: 'The database is closed.', help: 'Reload the window.' },
  locked: { message: 'Notes and contacts are locked.', help: 'Unlock with your passphrase.' },
  passphrase: { message: 'The passphrase does not match.', help: 'Try again. Capital and small letters differ.' },
  'passphrase-short': {
    message: 'The passphrase is too short.',
    help: 'Use at least 10 characters, for instance four random words.',
  },
  'not-understood': {
    message: 'The lock is not set.',
    help: 'Tick that you know what happens if the passphrase is forgotten.',
  },
  changed: { message: 'The entry was changed many times at once in another window.', help: 'Try again in a moment.' },
  gone: { message: 'The entry is deleted.', help: 'You can bring it back from the bin.' },
  shape: { message: 'The entry cannot be saved: a field is filled in wrongly.', help: 'Correct it, and save again.' },
  cpr: {
    message: 'The text is not saved: it holds something that looks like a CPR number.',
    help: 'Delete the number.',
  },
  unknown: { message: 'It could not be saved.', help: 'Try again. If that does not help, restart the browser.' },
};
