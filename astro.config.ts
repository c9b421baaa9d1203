import { resolve } from 'node:path';
import react from '@astrojs/react';
import { defineConfig } from 'astro/config';
import { photos } from './scripts/photos.ts';
import { smallLetters } from './scripts/codes.ts';
import { deskModules } from './scripts/desk-modules.ts';
import { openData } from './scripts/open-data.ts';
import { policy } from './scripts/policy.ts';
import { sitemap } from './scripts/sitemap.ts';
import { readCampaign } from './src/models/read.ts';

const root = import.meta.dirname;
/** The campaign to build: a folder laid out like `content/`. */
const campaignRoot = resolve(root, process.env['CAMPAIGN'] ?? 'content');
const campaign = readCampaign(campaignRoot);
const desk = process.env['DESK'] ?? 'production';

export default defineConfig({
  site: campaign.url,
  outDir: process.env['OUT_DIR'] ?? './dist',
  cacheDir: './.astro',
  trailingSlash: 'always',
  integrations: [react(), photos(), sitemap(), openData(), smallLetters(), policy({ campaign, campaignRoot, desk })],
  devToolbar: { enabled: false },
  // Addresses are made from the campaign's own table of segments (src/i18n/routes.ts), not from Astro's i18n routing,
  // whose fallback publishes text under the wrong language.
  vite: {
    plugins: [deskModules()],
    define: {
      __CAMPAIGN_ROOT__: JSON.stringify(campaignRoot),
      __DESK__: JSON.stringify(desk),
      __PSEUDO__: JSON.stringify(Boolean(process.env['PSEUDO'])),
    },
    resolve: { alias: { '#campaign': campaignRoot } },
    // MapLibre's worker is a module.
    worker: { format: 'es' },
    // No script goes into a page: the policy carries one hash, that of the script which is the same everywhere.
    build: { assetsInlineLimit: 0, chunkSizeWarningLimit: 6000, cssTarget: ['chrome100', 'safari15', 'firefox100'] },
  },
});
