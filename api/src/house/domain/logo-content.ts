import type { Logo } from '../../kernel/blocks.js';
import type { Reason } from '../../kernel/reasons.js';
import { houseReasons as reasons } from './house.reasons.js';

/** A printed logo is a few centimetres wide; beyond, an image only weighs, or is made to. */
export const LARGEST_LOGO_BYTES = 1024 * 1024;
const LARGEST_SIDE = 4000;

export type LogoImage = Pick<Logo, 'contentType' | 'width' | 'height'>;
type Sides = readonly [width: number, height: number];

/** What an image is, from its bytes and never from its name; or why it is no logo. */
export function readLogo(bytes: Buffer): LogoImage | Reason {
  for (const { contentType, sidesOf } of FORMATS) {
    const sides = sidesOf(bytes);
    if (sides === undefined) continue;
    if (sides === 'unsafe') return reasons.logo_unsafe({}, 'file');
    if (sides === null || !sides.every((side) => side >= 1 && side <= LARGEST_SIDE)) {
      return reasons.logo_dimensions({ max: LARGEST_SIDE }, 'file');
    }
    return { contentType, width: Math.round(sides[0]), height: Math.round(sides[1]) };
  }
  return reasons.logo_type({}, 'file');
}

/** Undefined: not this format; null: of no known dimensions. */
type Reading = Sides | 'unsafe' | null | undefined;

const FORMATS: readonly { contentType: Logo['contentType']; sidesOf: (bytes: Buffer) => Reading }[] = [
  { contentType: 'image/png', sidesOf: png },
  { contentType: 'image/jpeg', sidesOf: jpeg },
  { contentType: 'image/svg+xml', sidesOf: svg },
];

const PNG_SIGNATURE = Buffer.from('89504e470d0a1a0a', 'hex');

function png(bytes: Buffer): Reading {
  if (!bytes.subarray(0, 8).equals(PNG_SIGNATURE)) return undefined;
  return bytes.length < 24 ? null : [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

/** The segments that give the size of a frame; C4, C8 and CC are tables. */
const isFrame = (marker: number): boolean => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

function jpeg(bytes: Buffer): Reading {
  if (!bytes.subarray(0, 3).equals(Buffer.from('ffd8ff', 'hex'))) return undefined;
  let at = 2;
  while (at + 9 < bytes.length && bytes[at] === 0xff) {
    if (isFrame(bytes[at + 1]!)) return [bytes.readUInt16BE(at + 7), bytes.readUInt16BE(at + 5)];
    at += 2 + bytes.readUInt16BE(at + 2);
  }
  return null;
}

const SVG_START = /^\ufeff?\s*(?:<\?xml[^>]*\?>\s*)?(?:<!--[\s\S]*?-->\s*)*<svg[\s>]/;
/** What runs, what reads elsewhere, what a reader of XML would expand. */
const UNSAFE = [
  /<!DOCTYPE|<!ENTITY|<\?(?!xml )/i,
  /<(?:\w+:)?(?:script|foreignObject|iframe|object|embed|audio|video)\b|@import/i,
  /\son\w+\s*=/i,
  /href\s*=\s*(?!["'](?:#|data:image\/(?:png|jpeg);base64,))/i,
  /url\(\s*(?!["']?#)/i,
];

function svg(bytes: Buffer): Reading {
  const text = textOf(bytes);
  if (text === null || !SVG_START.test(text)) return undefined;
  if (UNSAFE.some((unsafe) => unsafe.test(text))) return 'unsafe';
  const tag = /<svg\b[^>]*>/.exec(text)?.[0] ?? '';
  return sidesIn(tag) ?? viewBoxOf(tag);
}

function textOf(bytes: Buffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function sidesIn(tag: string): Sides | null {
  const sides = ['width', 'height'].map(
    (side) => new RegExp(`\\s${side}\\s*=\\s*["']([\\d.]+)(?:px)?["']`).exec(tag)?.[1],
  );
  return sides[0] && sides[1] ? [Number(sides[0]), Number(sides[1])] : null;
}

function viewBoxOf(tag: string): Sides | null {
  const [, width, height] =
    /\sviewBox\s*=\s*["']\s*[-\d.]+[\s,]+[-\d.]+[\s,]+([\d.]+)[\s,]+([\d.]+)\s*["']/.exec(tag) ?? [];
  return width && height ? [Number(width), Number(height)] : null;
}
