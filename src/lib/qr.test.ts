import { expect, it } from 'vitest';
import { toQr } from './qr.ts';

it('draws the three corners by which a reader finds a code', () => {
  const { path, size } = toQr('https://drumultau.example/mesaje/actele-tale/');
  expect(size).toBe(33);
  // The upper edge of a corner is seven modules wide, its middle three.
  expect(path).toContain('M0 0h7v1h-7z');
  expect(path).toContain(`M${size - 7} 0h7v1h-7z`);
  expect(path).toContain(`M0 ${size - 7}h7v1h-7z`);
  expect(path).toContain('M2 2h3v1h-3z');
});
