import type { Finding } from '../act-texts/domain/linter/finding.js';
import { reasonOf, sourceOf, titleOf } from '../act-texts/domain/linter/lint.js';
import type { ComposedPassage } from '../act-texts/domain/passages.js';
import type { Language } from '../kernel/words.js';
import type { FindingView, FixView, PassageView, SoundRuleView } from './text.view.js';

export const shown = ({ source, ...passage }: ComposedPassage): PassageView => ({
  ...passage,
  source: source.kind,
  topic: source.kind === 'generated' ? source.topic : null,
  clauseId: source.kind === 'clause' ? source.clauseId : null,
});

const NOTHING: Omit<FixView, 'kind'> = {
  ...{ passage: null, quote: null, by: null },
  ...{ resource: null, id: null, field: null },
};

/** A finding in the words of the reader. */
export const told = (finding: Finding, language: Language): FindingView => {
  const { rule, fix, params: _, ...where } = finding;
  return {
    ...{ rule, ...where },
    title: titleOf(rule, language),
    sentence: reasonOf(finding).say(language),
    source: sourceOf(rule),
    fix: fix && { ...NOTHING, ...fix },
  };
};

export const sound = (rule: string, language: Language): SoundRuleView => ({ rule, title: titleOf(rule, language) });
