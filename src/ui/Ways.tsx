/** Where a reader goes on from here, one step each. */
export function Ways({ ways }: { ways: readonly { href: string; label: string }[] }) {
  return (
    <ul className="ways">
      {ways.map(({ href, label }) => (
        <li key={href}>
          <a href={href}>
            <span>{label}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
