import { describe, expect, it } from 'vitest';
import { toCodePath } from './codes.ts';
import { toScanUrl } from './scan-address.ts';

describe('the address of a code', () => {
  it('is a folder of its own, and one more for each language', () => {
    expect(toCodePath('B07')).toBe('/Q/B07/');
    expect(toCodePath('B07', 'en')).toBe('/Q/B07/en/');
  });

  it('is scanned in the letters of a QR code’s alphanumeric mode, which is half the size', () => {
    const scanned = toScanUrl({ url: 'https://drumultau.example' }, 'B07');
    expect(scanned).toBe('HTTPS://DRUMULTAU.EXAMPLE/Q/B07');
    expect(scanned).toMatch(/^[0-9A-Z $%*+\-./:]+$/);
  });
});
