import { csv } from './csv.js';
import type { Format, FormatName } from './sheet.js';
import { xlsx } from './xlsx.js';

export const FORMAT: Readonly<Record<FormatName, Format>> = { csv, xlsx };
