import type { Schemas, View } from '../api/types';

export type OverrideRight = Schemas['OverrideRightView'] & View;
export type OverrideRightItem = Schemas['OverrideRightItem'];
export type Choices = Schemas['OverrideRightChoices'];
