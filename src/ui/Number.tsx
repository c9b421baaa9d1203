interface Props {
  number: string;
  href: string;
  copy?: { label: string; done: string };
  isBig?: boolean;
}

/** Up to this many signs a number is remembered more quickly than copied. */
const SHORT = 5;

/** A number to tap. On a computer, where a tap calls nobody, a button copies it. */
export function Number({ number, href, copy, isBig = false }: Props) {
  return (
    <span className="dial">
      <a className={isBig ? 'number big' : 'number'} href={href} dir="ltr">
        {number}
      </a>
      {copy && number.length > SHORT && (
        <button className="copy" type="button" hidden data-copy={number} data-done={copy.done}>
          {copy.label}
        </button>
      )}
    </span>
  );
}
