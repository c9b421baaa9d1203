/** A number and what it counts. */
export interface Figure {
  slug: string;
  value: string;
  label: string;
  /** Language of a borrowed label. */
  lang: { lang?: string; dir?: 'ltr' | 'rtl' };
}

/** Figures as stops on the road; the last one is where you come in. */
export function Figures({ facts }: { facts: readonly Figure[] }) {
  return (
    <ul className="stops figures">
      {facts.map((fact, i) => (
        <li key={fact.slug} className={i === facts.length - 1 ? 'you' : undefined}>
          <b>{fact.value}</b> <span {...fact.lang}>{fact.label}</span>
        </li>
      ))}
    </ul>
  );
}
