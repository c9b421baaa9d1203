import { expect, it } from 'vitest';
import { findShorterHost, toCode, toPlainCode, toPlate, toSide } from './qr.ts';
import { toScanUrl, toTypedAddress } from './scan-address.ts';

it('writes the address in capitals for phones, in small letters for people', () => {
  expect(toScanUrl({ url: 'https://example.ro' }, 'B07')).toBe('HTTPS://EXAMPLE.RO/Q/B07');
  expect(toScanUrl({ url: 'https://long.example.ro', shortUrl: 'https://dt.ro' }, 'B07')).toBe('HTTPS://DT.RO/Q/B07');
  expect(toTypedAddress({ url: 'https://example.ro' }, 'B07')).toBe('example.ro/q/b07');
});
it('makes the smallest symbol', () => {
  expect(toCode('HTTPS://EXAMPLE.RO/Q/B07').modules).toBe(21);
  expect(toCode('HTTPS://DRUMULTAU.EXAMPLE/Q/B07').modules).toBe(25);
});
it('refuses what would enlarge it', () => expect(() => toCode('https://example.ro/q/b07')).toThrow(/capital letters/));
it('says how short a host makes it a step coarser', () =>
  expect(findShorterHost('HTTPS://DRUMULTAU.EXAMPLE/Q/B07')).toEqual({ modules: 25, fewer: 21, letters: 11 }));
it('is a tenth of its distance, with four quiet modules on each side', () => {
  expect(toSide(1.5)).toBe(150);
  expect(toPlate(150, 25)).toBe(198);
});
it('keeps an address in small letters as it is', () => {
  expect(toPlainCode('https://drumultau.example/mesaje/actele-tale/').modules).toBe(33);
});
