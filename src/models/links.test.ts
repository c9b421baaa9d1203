import { describe, expect, it } from 'vitest';
import { listLinks } from '../lib/markdown.ts';
import { findAddressFault, findLinkFault } from './links.ts';

describe('an address of the web', () => {
  it.each([
    'https://anitp.mai.gov.ro/',
    'http://www.coe.int/t/dg3/x_en.asp?a=1#b',
    'https://business-humanrights.org/zh-hans/最新消息/romania',
    'https://example.org:8443/a',
  ])('%s passes', (address) => expect(findAddressFault(address)).toBeUndefined());

  it.each([
    ['javascript:alert(1)', /not a web address/],
    ['data:text/html,x', /not a web address/],
    ['//evil.example/', /not a web address/],
    ['https://', /not a web address/],
    ['https://[', /not a web address/],
    ['https://%', /not a web address/],
    ['https://аnitp.mai.gov.ro/', /imitate/],
    ['https://xn--nitp-53d.mai.gov.ro/', /imitate/],
    ['https://аррӏе.com', /imitate/],
    ['https://anitp.mai.gov.ro@evil.example/', /hides/],
    ['https://anitp.ro\\@evil.example', /cannot be seen/],
    ['https://evil.example/\u202etxt.exe', /cannot be seen/],
    ['https://ev\til.example', /cannot be seen/],
    ['https://localhost/', /does not name a site/],
    ['https://127.0.0.1/', /does not name a site/],
    ['https://0x7f000001/', /does not name a site/],
    ['https://[::1]/', /does not name a site/],
  ])('%s does not', (address, why) => expect(findAddressFault(address)?.what.en).toMatch(why));
});

describe('a link in a text', () => {
  it.each([
    '[ANITP](https://anitp.mai.gov.ro/)',
    '[anitp.mai.gov.ro](https://www.anitp.mai.gov.ro/pagina)',
    '[0800 800 678](tel:0800800678)',
    '[021 313 31 00](tel:+40213133100)',
    '[sună](tel:112)',
    '[scrie](mailto:a@b.example)',
    '[ajutor](/ajutor/)',
    '[sus](#content)',
    '![poză](javascript:alert(1))',
  ])('%s passes', (source) => expect(listLinks(source).flatMap((link) => findLinkFault(link) ?? [])).toEqual([]));

  it.each([
    ['[x](javascript:alert(1))', /cannot lead/],
    ['[x](JaVaScRiPt:alert(1))', /cannot lead/],
    ['[x](java&#115;cript:alert(1))', /cannot lead/],
    ['[x](java&Tab;script:alert(1))', /cannot lead/],
    ['[x](<javascript:alert(1)>)', /cannot lead/],
    ['<javascript:alert(1)>', /cannot lead/],
    ['[x][a]\n\n[a]: javascript:alert(1)', /cannot lead/],
    ['[x](data:text/html;base64,PHN2Zz4=)', /cannot lead/],
    ['[x](vbscript:msgbox(1))', /cannot lead/],
    ['[x](//evil.example)', /cannot lead/],
    ['[x](/\\evil.example)', /cannot lead/],
    ['[x](pagina/)', /cannot lead/],
    ['[anitp.ro](https://evil.example)', /says “anitp\.ro” but leads to evil\.example/],
    ['[https://anitp.ro/x](https://evil.example/x)', /but leads to/],
    ['[0800 800 678](tel:+40900123456)', /but dials/],
    ['[a@b.example](mailto:c@d.example)', /but writes to/],
    ['[x](mailto:a@b.example?bcc=c@d.example)', /cannot lead/],
    ['[x](tel:112;phone-context=evil)', /cannot lead/],
  ])('%s does not', (source, why) =>
    expect(
      listLinks(source)
        .map((link) => findLinkFault(link)?.what.en)
        .join(),
    ).toMatch(why),
  );
});
