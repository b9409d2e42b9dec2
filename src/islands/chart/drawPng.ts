/** Converts an SVG file of this site to PNG in the browser. */

/** Sharp enough for high-resolution screens and for print. */
const scale = 2;

/** The chart as a data URL; rejects when the browser cannot load, draw or return it. */
export async function drawPng(path: string): Promise<string> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path}: ${String(response.status)}`);
  const image = new Image();
  // Its content and not its address: of a page opened as a file, a browser gives back no drawing of another file.
  image.src = `data:image/svg+xml,${encodeURIComponent(await response.text())}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth * scale;
  canvas.height = image.naturalHeight * scale;
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('no canvas');
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return canvas.toDataURL('image/png');
}
