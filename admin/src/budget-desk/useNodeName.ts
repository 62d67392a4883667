import { useT } from '../i18n';
import type { DeskNode, Level } from './desk';

const NO_CODE = '-';

/** A code and its label; lines that do not use the axis say so. */
export function useNodeName({ path, label }: Pick<DeskNode, 'path' | 'label'>, level: Level) {
  const t = useT();
  const code = path.at(-1) ?? '';
  return code === NO_CODE ? { code: t(`resources.budget-desk.without.${level}`), label: null } : { code, label };
}
