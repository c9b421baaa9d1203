import type { FactView } from './queries.ts';

/** Figures as stops on the road; the last one is where you come in. */
export function Figures({ facts }: { facts: readonly FactView[] }) {
  return (
    <ul className="stops figures">
      {facts.map((fact, i) => (
        <li key={fact.slug} className={i === facts.length - 1 ? 'you' : undefined}>
          <b>{fact.value}</b>
          <span {...fact.lang}>{fact.label}</span>
        </li>
      ))}
    </ul>
  );
}
