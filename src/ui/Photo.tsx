interface Props {
  photo: { src: string; srcset: string; width: number; height: number; alt: string; credit: string } | undefined;
}

/** A photo below the fold: loads when it is near, keeps its place meanwhile. */
export function Photo({ photo }: Props) {
  if (!photo) return null;
  const { src, srcset, width, height, alt, credit } = photo;
  return (
    <figure className="photo">
      <img src={src} srcSet={srcset} sizes="(min-width: 60em) 45vw, 90vw" width={width} height={height} alt={alt} loading="lazy" decoding="async" />
      {credit && <figcaption className="small quiet">{credit}</figcaption>}
    </figure>
  );
}
