interface Props {
  title: string;
  sources: readonly { what: string; url: string }[];
}

/** Where the claims of a page come from. */
export function Sources({ title, sources }: Props) {
  if (!sources.length) return null;
  return (
    <details className="fold small screen">
      <summary>{title}</summary>
      <ul>
        {sources.map(({ what, url }) => (
          <li key={what + url}>
            <a className="link" href={url} rel="noreferrer">
              {what}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}
