/** What a reader wants to know before a download: which kind of file, how large. */

/** @example toFormat('media/Ghid.PDF') // => 'PDF' */
export const toFormat = (path: string): string => (/\.([^./]+)$/.exec(path)?.[1] ?? '').toUpperCase();

const STEPS = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

/**
 * A size as the language writes it, to two digits at most.
 * @example formatBytes(1_234_567, 'ro') // => '1,2 MB'
 */
export function formatBytes(bytes: number, lang: string): string {
  const step = bytes < 1000 ? 0 : Math.min(STEPS.length - 1, Math.floor(Math.log10(bytes) / 3));
  const value = bytes / 1000 ** step;
  return new Intl.NumberFormat(lang, {
    style: 'unit',
    unit: STEPS[step] as string,
    maximumFractionDigits: value < 10 && step ? 1 : 0,
    numberingSystem: 'latn',
  }).format(value);
}

/** Minutes and seconds of a recording. @example formatLength(75) // => '1:15' */
export function formatLength(seconds: number): string {
  const whole = Math.round(seconds);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}
