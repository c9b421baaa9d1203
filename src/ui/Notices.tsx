/** Above a page's text: that it is borrowed from another language, or that no native reader has approved it. */
export function Notices({ fallback, draft, lang, dir }: { fallback: string; draft: string; lang: string; dir: 'ltr' | 'rtl' }) {
  const text = fallback || draft;
  return text ? (
    <div className="notices" lang={lang} dir={dir}>
      <p className="tag">{text}</p>
    </div>
  ) : null;
}
