/**
 * Sentences that a check may not say. A few answers cannot tell whether someone is a victim, and whoever reads "you are not" may not call.
 * Patterns by language; a language that has none is checked by its readers alone.
 */

/** A whole word or the beginning of one, in any script; `\b` knows Latin only. */
const words = (...sequence: string[]) => new RegExp(`(?<![\\p{L}\\p{M}])${sequence.join('[\\s,]+')}`, 'iu');
/** Up to three words between. */
const FEW = "(?:[\\p{L}\\p{M}’'-]+[\\s,]+){0,3}?";

const BY_LANGUAGE: Readonly<Record<string, readonly RegExp[]>> = {
  ro: [
    words('(?:ești|sunteți|este|e|erai|ai fost|a fost|nu-i|fi)', `${FEW}(?:victim|traficat|exploatat|sclav)`),
    words('te', '(?:traficheaz|exploateaz)'),
  ],
  en: [
    words(
      "(?:you|they|he|she)(?:[’']re)?(?:[\\s,]+(?:are|is|were|was|aren[’']t|isn[’']t|may be|have been))?",
      `${FEW}(?:victim|trafficked|enslaved|a slave)`,
    ),
  ],
  rom: [words('(?:san|sas|si|sine|naj|nane|nan)', `${FEW}(?:[vw]iktim|traficisard|eksploat|sklav)`)],
  hu: [words('áldozat(?:a|ok)?', `${FEW}(?:vagy|vagytok|lettél|nem vagy)`), words('(?:vagy|nem|ő)', `${FEW}(?:áldozat|kizsákmányol|rabszolga)`)],
  uk: [words('(?:ти|ви|він|вона)', `${FEW}(?:жертв|потерпіл|рабин|раб(?!от))`), words('(?:є|не є|став|стала)', `${FEW}(?:жертв|потерпіл)`)],
  ar: [/(?:أنت|أنتِ|أنتم|لست|لستَ|لستِ|هو|هي|ليس|ليست)\s+(?:\S+\s+){0,2}?(?:ال)?ضحي/u],
};

/**
 * The sentence part that says what someone is, when a text says it.
 * @example findVerdict('en', 'You are not a victim.') // => 'You are not a victim'
 */
export const findVerdict = (locale: string, text: string): string | undefined =>
  (BY_LANGUAGE[locale] ?? []).map((pattern) => pattern.exec(text)?.[0]).find((match) => match !== undefined);

/** Languages that have patterns. */
export const VERDICT_LANGUAGES = Object.keys(BY_LANGUAGE);
