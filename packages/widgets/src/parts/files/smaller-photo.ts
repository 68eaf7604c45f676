/** A page of A4 stays readable: about 180 dots an inch. */
const longestSidePx = 2000;
/** Below that nothing is gained: 1.2 MB. */
const smallEnough = 1_200_000;
const quality = 0.85;

const toJpeg = (canvas: HTMLCanvasElement): Promise<Blob | null> =>
  new Promise((resolve) => {
    canvas.toBlob(resolve, 'image/jpeg', quality);
  });

const draw = async (photo: File): Promise<Blob | null> => {
  const picture = await createImageBitmap(photo);
  try {
    const scale = Math.min(1, longestSidePx / Math.max(picture.width, picture.height));
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(picture.width * scale);
    canvas.height = Math.round(picture.height * scale);
    const context = canvas.getContext('2d');
    if (!context) return null;
    // What lets light through would be black in a JPEG.
    context.fillStyle = '#fff';
    context.fillRect(0, 0, canvas.width, canvas.height);
    context.drawImage(picture, 0, 0, canvas.width, canvas.height);
    return await toJpeg(canvas);
  } finally {
    picture.close();
  }
};

/**
 * Makes a large photo smaller on the device, and one of a kind that the desk cannot open (HEIC) a JPEG where the device can read it.
 * Where it was taken goes with the rest of what a camera writes into a photo.
 *
 * @returns the photo as it was where nothing is gained or the device cannot read it
 */
export const smallerPhoto = async (file: File): Promise<File> => {
  const isHeic = /heic|heif/i.test(file.type) || /\.hei[cf]$/i.test(file.name);
  const isPhoto = isHeic || ['image/jpeg', 'image/png', 'image/webp'].includes(file.type);
  if (!isPhoto || (!isHeic && file.size <= smallEnough)) return file;
  try {
    const made = await draw(file);
    if (!made || (!isHeic && made.size > file.size * 0.8)) return file;
    return new File([made], file.name.replace(/\.\w+$/, '') + '.jpg', {type: 'image/jpeg'});
  } catch {
    // The device cannot read it; the SDK says of what is sent as it is whether it is taken.
    return file;
  }
};
