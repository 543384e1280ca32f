const MOST = 512;

/** A picture as large as it is ever shown; what cannot be drawn, or is small already, as it is. */
export async function smaller(file: File): Promise<File> {
  const drawn = await createImageBitmap(file).catch(() => null);
  const part = drawn ? MOST / Math.max(drawn.width, drawn.height) : 1;
  if (!drawn || part >= 1) return file;
  const canvas = new OffscreenCanvas(Math.round(drawn.width * part), Math.round(drawn.height * part));
  canvas.getContext('2d')?.drawImage(drawn, 0, 0, canvas.width, canvas.height);
  const type = file.type === 'image/jpeg' ? file.type : 'image/png';
  return new File([await canvas.convertToBlob({ type })], file.name, { type });
}
