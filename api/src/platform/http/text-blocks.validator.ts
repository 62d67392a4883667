import { applyDecorators } from '@nestjs/common';
import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { readTextBlocks } from '../../kernel/text-blocks.js';
import { inputReasons } from './input.reasons.js';
import { must, Unstated } from './validators.js';

type Schema = NonNullable<Extract<ApiPropertyOptions, { oneOf?: unknown }>['oneOf']>[number];

const RUNS: Schema = {
  type: 'array',
  items: {
    type: 'object',
    required: ['text'],
    properties: { text: { type: 'string' }, strong: { type: 'boolean' }, mention: { type: 'string' } },
  },
};

const COLUMN: Schema = {
  type: 'object',
  required: ['title', 'align'],
  properties: { title: { type: 'string' }, align: { type: 'string', enum: ['left', 'right'] } },
};

const ONE_OF: Schema[] = [
  {
    type: 'object',
    required: ['type', 'text'],
    properties: { type: { type: 'string', enum: ['paragraph'] }, text: RUNS },
  },
  {
    type: 'object',
    required: ['type', 'items'],
    properties: { type: { type: 'string', enum: ['list'] }, items: { type: 'array', items: RUNS } },
  },
  {
    type: 'object',
    required: ['type', 'caption', 'columns', 'rows'],
    properties: {
      type: { type: 'string', enum: ['table'] },
      caption: { type: 'string' },
      columns: { type: 'array', items: COLUMN },
      rows: { type: 'array', items: { type: 'array', items: { type: 'string' } } },
    },
  },
];

/** Paragraphs, lists and tables in the contract, as they are sent and as they are answered. */
export const TextBlocksProperty = (nullable = false): PropertyDecorator =>
  ApiProperty({ type: 'array', items: { oneOf: ONE_OF }, nullable });

/** Text that somebody wrote, block by block; null where it follows its source. */
export const OptionalTextBlocks = (): PropertyDecorator =>
  applyDecorators(
    TextBlocksProperty(true),
    Unstated(),
    // The raw value: what the plugin of types would build from it is not a union.
    Transform(({ obj, key }: { obj: Record<string, unknown>; key: string }) => readTextBlocks(obj[key]) ?? obj[key]),
    must(
      'text blocks',
      (value) => readTextBlocks(value) !== null,
      () => inputReasons.not_understood(),
    ),
  );
