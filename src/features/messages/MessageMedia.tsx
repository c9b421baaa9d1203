import type { MessageView } from './view.ts';

type Media = NonNullable<MessageView['media']>;

interface Props {
  media: Media;
  text: { lang?: string; dir?: 'ltr' | 'rtl' };
}

/** The same message in short sentences, beside its first words: who needs it should not have to read the rest to find it. */
export function EasyToRead({ media: { easy, words }, text }: Props) {
  if (!easy.length) return null;
  return (
    <details className="fold screen">
      <summary>{words.easy}</summary>
      <div {...text}>
        {easy.map((sentence) => (
          <p className="lead" key={sentence}>
            {sentence}
          </p>
        ))}
      </div>
    </details>
  );
}

/** The same message for those who hear little or see little: whatever staff supplied, and nothing else. Nothing loads by itself. */
export function MessageMedia({ media, text }: Props) {
  const { audio, video, words } = media;
  if (!audio && !video) return null;
  return (
    <section className="spread" data-media>
      <h2>{words.title}</h2>
      <div className="stack">
        {audio && (
          <figure>
            <figcaption>
              {words.audio} <span className="small quiet">({audio.facts})</span>
            </figcaption>
            <audio controls preload="none" src={audio.src} />
            <details className="fold">
              <summary>{words.text}</summary>
              <p {...text}>{audio.text}</p>
            </details>
          </figure>
        )}
        {video && (
          <figure>
            <figcaption>
              {words.video} <span className="small quiet">({video.facts})</span>
            </figcaption>
            <video controls preload="none" playsInline poster={video.poster} width={480} height={360}>
              <source src={video.src} type={video.type} />
              {video.captions && <track kind="captions" src={video.captions.src} srcLang={video.captions.lang} label={video.captions.label} />}
            </video>
            {video.text && (
              <details className="fold">
                <summary>{words.text}</summary>
                <p {...text}>{video.text}</p>
              </details>
            )}
          </figure>
        )}
      </div>
    </section>
  );
}
