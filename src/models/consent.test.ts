import { describe, expect, it } from 'vitest';
import { checkConsent, consent, type Consented } from './consent.ts';

const whole: Consented = {
  photo: 'media/a.jpg',
  photoCredit: 'A. Popa',
  personShown: 'yes',
  consentCode: 'A-2026/14',
  consentBy: 'self',
  consentOn: '2026-11-01',
  consentScope: ['site'],
};
const sentences = (fields: Partial<Consented>) => checkConsent({ ...whole, ...fields }).map(({ field, what }) => `${field?.en}: ${what.en}`);

describe('a person in a photo', () => {
  it.each<[string, Partial<Consented>, string[]]>([
    ['is shown with consent', {}, []],
    ['needs the code of the consent', { consentCode: undefined }, ['Code of the consent: The photo shows a person, but the field is empty.']],
    ['needs who gave it', { consentBy: undefined }, ['Who gave it: The photo shows a person, but the field is empty.']],
    ['needs the day', { consentOn: undefined }, ['Day of the consent: The photo shows a person, but the field is empty.']],
    ['needs the photographer', { photoCredit: undefined }, ['Photo credit: The photo shows a person, but the field is empty.']],
    ['needs consent for the site', { consentScope: ['print'] }, ['What it is for: The consent is not for the website.']],
    [
      'needs consent for print where it is printed',
      { photoPlacements: ['b01'] },
      ['What it is for: The photo is in print, but the consent is not for print.'],
    ],
    ['may be printed with it', { photoLibrary: ['l'], consentScope: ['site', 'print'] }, []],
    ['asks for nothing once the consent is taken back', { consentWithdrawnOn: '2026-11-20', consentCode: undefined, consentScope: [] }, []],
    ['asks for nothing without a photo', { photo: undefined, consentCode: undefined }, []],
    ['asks for nothing where nobody is shown', { personShown: 'no', consentCode: undefined }, []],
  ])('%s', (_, fields, expected) => expect(sentences(fields)).toEqual(expected));

  it.each([
    ['A-2026/14', true],
    ['17', true],
    ['Ana Popa', false],
    ['ANA', false],
  ])('a code is no name: %s', (code, expected) => expect(consent.consentCode.safeParse(code).success).toBe(expected));
});
