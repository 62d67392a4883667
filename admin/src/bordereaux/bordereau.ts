import type { Schemas, View } from '../api/types';

export type Bordereau = Schemas['BordereauView'] & View;
export type BordereauItem = Schemas['BordereauItem'];
