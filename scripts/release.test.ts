import { describe, expect, it } from 'vitest';
import type { Content } from '../src/models/read.ts';
import { findObstacles } from './release.ts';

const content = (campaign: object): Content => ({ campaign: { url: 'https://site.ro', ...campaign }, collections: {} }) as unknown as Content;

describe('a release', () => {
  it('waits for a security contact', () => {
    expect(findObstacles(content({}))).toContain('No security contact: campaign.json › securityContact, securityExpires');
    expect(findObstacles(content({ securityContact: 'a@b.ro' })).join()).not.toContain('security');
  });
});
