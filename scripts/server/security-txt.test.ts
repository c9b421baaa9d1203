import { describe, expect, it } from 'vitest';
import { findSecurityProblem, toSecurityTxt } from './security-txt.ts';

const campaign = { url: 'https://a.example', desk: 'ro' as const };

describe('security.txt', () => {
  it('is not published without a contact and a day', () => {
    expect(toSecurityTxt(campaign)).toBeUndefined();
    expect(toSecurityTxt({ ...campaign, securityContact: 'a@b.example' })).toBeUndefined();
  });

  it('names an e-mail address as RFC 9116 wants it, an address of the web as it is', () => {
    const dated = { ...campaign, securityExpires: '2027-06-01' };
    expect(toSecurityTxt({ ...dated, securityContact: 'a@b.example' })).toBe(
      'Contact: mailto:a@b.example\nExpires: 2027-06-01T00:00:00Z\nPreferred-Languages: ro, en\nCanonical: https://a.example/.well-known/security.txt\n',
    );
    expect(toSecurityTxt({ ...dated, securityContact: 'https://b.example/report' })).toMatch(/^Contact: https:\/\/b\.example\/report\n/);
  });
});

describe('the day until which the contact holds', () => {
  const problemOn = (today: string) => findSecurityProblem({ securityContact: 'a@b.example', securityExpires: '2027-06-01' }, today);

  it.each([
    ['2026-06-01', undefined],
    ['2027-05-01', undefined],
    ['2027-05-02', /ends on 2027-06-01/],
    ['2027-06-01', /ends on 2027-06-01/],
    ['2027-06-02', /has ended on 2027-06-01/],
  ])('on %s: %s', (today, expected) => {
    if (expected) expect(problemOn(today)).toMatch(expected);
    else expect(problemOn(today)).toBeUndefined();
  });

  it('must be there when there is a contact, and is not asked for otherwise', () => {
    expect(findSecurityProblem({ securityContact: 'a@b.example' }, '2026-01-01')).toMatch(/is missing/);
    expect(findSecurityProblem({}, '2026-01-01')).toBeUndefined();
  });
});
