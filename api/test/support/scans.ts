import { crc32, deflateSync } from 'node:zlib';
import { PDFiumLibrary } from '@hyzyla/pdfium';

/** What a scanner or a telephone makes of a sheet: grey dots, row by row. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly grey: Uint8Array;
}

const WHITE = 255;

/** The pages of a PDF as a scanner sees them. */
export async function scanned(pdf: Buffer, resolution: number): Promise<Picture[]> {
  const library = await PDFiumLibrary.init();
  const document = await library.loadDocument(pdf);
  const pages: Picture[] = [];
  for (const page of document.pages()) {
    const { width, height, data } = await page.render({ scale: resolution / 72, render: 'bitmap', colorSpace: 'Gray' });
    pages.push({ width, height, grey: Uint8Array.from(data) });
  }
  document.destroy();
  library.destroy();
  return pages;
}

/** The dot of a picture at a place between its dots, white beyond its edges. */
function at({ width, height, grey }: Picture, x: number, y: number): number {
  const left = Math.floor(x);
  const top = Math.floor(y);
  const dot = (column: number, row: number): number =>
    column < 0 || row < 0 || column >= width || row >= height ? WHITE : grey[row * width + column]!;
  const [right, down] = [x - left, y - top];
  return (
    (dot(left, top) * (1 - right) + dot(left + 1, top) * right) * (1 - down) +
    (dot(left, top + 1) * (1 - right) + dot(left + 1, top + 1) * right) * down
  );
}

const painted = (width: number, height: number, dot: (x: number, y: number) => number): Picture => {
  const grey = new Uint8Array(width * height);
  for (let y = 0; y < height; y += 1) for (let x = 0; x < width; x += 1) grey[y * width + x] = dot(x, y);
  return { width, height, grey };
};

/** As a fax or a scanner set to black and white: no shade is left. */
export const inBlackAndWhite = ({ width, height, grey }: Picture, threshold = 140): Picture => ({
  width,
  height,
  grey: grey.map((shade) => (shade < threshold ? 0 : WHITE)),
});

/** Laid askew on the glass. */
export function askew(picture: Picture, degrees: number): Picture {
  const angle = (degrees * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const { width, height } = picture;
  const wide = Math.ceil(Math.abs(width * cos) + Math.abs(height * sin));
  const high = Math.ceil(Math.abs(width * sin) + Math.abs(height * cos));
  return painted(wide, high, (x, y) => {
    const [dx, dy] = [x - wide / 2, y - high / 2];
    return at(picture, dx * cos + dy * sin + width / 2, -dx * sin + dy * cos + height / 2);
  });
}

/** As a telephone takes it from the side: the far edge is shorter, the light falls off, each dot has its noise. */
export function photographed(picture: Picture, { far = 0.72, noise = 18 } = {}): Picture {
  const { width, height } = picture;
  let seed = 7;
  const random = (): number => ((seed = (seed * 16807) % 2147483647), seed / 2147483647 - 0.5);
  return painted(width, height, (x, y) => {
    const depth = y / height;
    const share = far + (1 - far) * depth;
    const u = (x - width / 2) / share + width / 2;
    const v = ((depth * far) / (1 - depth * (1 - far))) * height;
    const light = 0.55 + 0.4 * (x / width) + 0.05 * depth;
    const seen = u < 0 || u >= width ? 90 : at(picture, u, v);
    return Math.max(0, Math.min(WHITE, seen * light + random() * noise * 2));
  });
}

/** A spoon of coffee: nothing is left to read there. */
export const stained = (
  picture: Picture,
  share: { left: number; top: number; right: number; bottom: number },
): Picture =>
  painted(picture.width, picture.height, (x, y) => {
    const [across, down] = [x / picture.width, y / picture.height];
    const inside = across >= share.left && across < share.right && down >= share.top && down < share.bottom;
    return inside ? 60 : picture.grey[y * picture.width + x]!;
  });

function chunk(name: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), content]);
  const [size, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  size.writeUInt32BE(content.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([size, body, sum]);
}

export function pngOf({ width, height, grey }: Picture): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 0], 8);
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y += 1) rows.set(grey.subarray(y * width, (y + 1) * width), y * (width + 1) + 1);
  const parts = [chunk('IHDR', head), chunk('IDAT', deflateSync(rows)), chunk('IEND', Buffer.alloc(0))];
  return Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), ...parts]);
}

/** A PDF as a scanner makes it: one picture a page, and not a word. */
export function pdfOf(pages: readonly Picture[], resolution: number): Buffer {
  const objects: Buffer[] = [];
  const add = (...parts: (string | Buffer)[]): number =>
    objects.push(Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : part))));
  const stream = (dictionary: string, content: Buffer): number =>
    add(`<<${dictionary}/Length ${content.length}>>stream\n`, content, '\nendstream');
  add('<</Type/Catalog/Pages 2 0 R>>');
  add('');
  const sheets = pages.map(({ width, height, grey }) => {
    const shades = `/Type/XObject/Subtype/Image/Width ${width}/Height ${height}/ColorSpace/DeviceGray/BitsPerComponent 8/Filter/FlateDecode`;
    const image = stream(shades, deflateSync(grey));
    const [wide, high] = [(width * 72) / resolution, (height * 72) / resolution];
    const drawing = stream('', Buffer.from(`q ${wide} 0 0 ${high} 0 0 cm /S Do Q`));
    return add(
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 ${wide} ${high}]/Resources<</XObject<</S ${image} 0 R>>>>/Contents ${drawing} 0 R>>`,
    );
  });
  objects[1] = Buffer.from(`<</Type/Pages/Count ${sheets.length}/Kids[${sheets.map((id) => `${id} 0 R`).join(' ')}]>>`);
  return assembled(objects);
}

function assembled(objects: readonly Buffer[]): Buffer {
  const parts = [Buffer.from('%PDF-1.4\n')];
  const places: number[] = [];
  let length = parts[0]!.length;
  for (const [index, object] of objects.entries()) {
    const whole = Buffer.concat([Buffer.from(`${index + 1} 0 obj`), object, Buffer.from('endobj\n')]);
    places.push(length);
    length += whole.length;
    parts.push(whole);
  }
  const lines = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${lines}trailer<</Size ${size}/Root 1 0 R>>\nstartxref\n${length}\n%%EOF\n`;
  return Buffer.concat([...parts, Buffer.from(table)]);
}
