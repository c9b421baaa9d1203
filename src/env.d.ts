/// <reference types="astro/client" />
/** Absolute path of the campaign's folder, set in astro.config.ts. */
declare const __CAMPAIGN_ROOT__: string;
/** `local` when the desk edits this machine's files, `production` when it signs in to a git host, `none` when it is left out. */
declare const __DESK__: 'local' | 'production' | 'none';
/** The default language is written in letters that nobody uses, see `lib/pseudo.ts`. */
declare const __PSEUDO__: boolean;
