import type { Schemas, View } from '../api/types';

export type Officer = Schemas['OfficerView'] & View;
export type OfficerItem = Schemas['OfficerItem'];
export type HeldFile = Schemas['HeldFileView'];
export type HeldCount = Schemas['HeldFilesView'];
