/** The phone-size preview: the site in a frame of 360 × 640, beside an address bar, for those who edit on a laptop. */
export const phonePage = (): string => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="robots" content="noindex">
<title>360 × 640</title>
<style>
  body { margin: 0; min-height: 100vh; display: grid; place-content: center; gap: 1rem; background: #ddd; font: 1rem system-ui }
  iframe { width: 360px; height: 640px; border: 12px solid #222; border-radius: 24px; background: #fff }
  a { color: #111 }
</style>
<iframe src="/" title="Site, 360 × 640"></iframe>
</html>`;
