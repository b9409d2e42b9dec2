/** Converts an SVG file of this site to PNG in the browser. */

/** Sharp enough for high-resolution screens and for print. */
const scale = 2;

/** The chart as a data URL; rejects when the browser cannot load, draw or return it. */
export async function drawPng(path: string): Promise<string> {
  const image = new Image();
  image.src = path;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth * scale;
  canvas.height = image.naturalHeight * scale;
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('no canvas');
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return canvas.toDataURL('image/png');
}
