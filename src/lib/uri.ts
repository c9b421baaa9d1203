/** Addresses as RFC 3986 writes them: files for machines are checked against it, browsers and people are not so strict. */

/**
 * The same address in the letters that the standard knows.
 * @throws TypeError when it is no address at all
 * @example toUri('https://țară.example/pagină?a|b') // => 'https://xn--ar-kla13i.example/pagin%C4%83?a%7Cb'
 */
export function toUri(address: string): string {
  const { origin, pathname, search, hash } = new URL(address);
  const rest = (pathname + search + hash).replace(/%(?![\da-f]{2})/gi, '%25').replace(/["<>\\^`{|}[\]]/g, encodeURIComponent);
  return origin + rest;
}
