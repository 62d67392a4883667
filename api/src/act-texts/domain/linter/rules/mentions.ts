import { runsOf, type TextBlock, textsOf } from '../../../../kernel/blocks.js';
import { GENERAL_MENTIONS, mentionsOf } from '../../mentions.js';
import type { ComposedPassage } from '../../passages.js';
import type { Found } from '../finding.js';
import { rule, type Rules } from '../rule.js';
import { actKey, numbersIn } from '../reading/acts.js';
import { daysIn } from '../reading/days.js';
import { amountsIn, percentsIn } from '../reading/figures.js';
import { says } from '../reading/names.js';
import type { Reading } from '../reading/reading.js';
import { placeOf } from './spots.js';

/** Something that a text says of the file: by a mention, or in figures. */
interface Datum {
  readonly mention: string | null;
  readonly text: string;
}

/** A paragraph or an item, with what it says of the file. */
interface Row {
  readonly text: string;
  readonly data: readonly Datum[];
}

const rowsOf = (blocks: readonly TextBlock[]): readonly Row[] =>
  blocks.flatMap((block) =>
    textsOf(block).map((content): Row => {
      const runs = runsOf(content);
      const text = runs.map((run) => run.text).join('');
      const mentions = runs.flatMap((run) => (run.mention ? [{ mention: run.mention, text: run.text }] : []));
      const figures = [
        ...[...amountsIn(text), ...daysIn(text), ...percentsIn(text)].map(({ quote }) => quote),
        ...numbersIn(text).map(({ number }) => number),
      ];
      // « 100 000 habitants », « 2022 et suivants »: a number that is nothing else counts as it stands.
      for (const [figure] of text.matchAll(/\d{1,3}(?:\s\d{3})+|\d{2,}/gu)) {
        if (!figures.some((other) => other.includes(figure))) figures.push(figure);
      }
      const unmentioned = figures.filter((figure) => !mentions.some((mention) => mention.text.includes(figure)));
      return { text, data: [...mentions, ...unmentioned.map((figure) => ({ mention: null, text: figure }))] };
    }),
  );

/** Whether the row says this datum, by its mention or in any of the forms in which it is written. */
function isSaid({ text, data }: Row, { mention, text: said }: Datum): boolean {
  if ((mention !== null && data.some((other) => other.mention === mention)) || says(text, said)) return true;
  const [amount] = amountsIn(said);
  if (amount) return amountsIn(text).some(({ cents }) => cents === amount.cents);
  const [day] = daysIn(said);
  if (day) return daysIn(text).some((other) => other.day === day.day);
  const key = actKey(said);
  return key.length > 4 && actKey(text).includes(key);
}

const whole = (rows: readonly Row[]): Row => ({
  text: rows.map(({ text }) => text).join('\n'),
  data: rows.flatMap(({ data }) => data),
});

/** Where a row of the data went: the row that says most of it, unless rows were split or joined. */
function heirOf(row: Row, written: readonly Row[], isRewritten: boolean): Row {
  if (isRewritten) return whole(written);
  const said = (other: Row): number => row.data.filter((datum) => isSaid(other, datum)).length;
  return written.reduce((best, other) => (said(other) > said(best) ? other : best), written[0]!);
}

type Lost = {
  datum: string;
  place: string;
};

/** Data that the generated twin says and that the text, edited by hand, does not any more. */
function lostData({ passages, act }: Reading): Found<Lost>[] {
  const labels = new Map(mentionsOf(act).map(({ key, label }) => [key, label]));
  return passages.filter(isEdited).flatMap((passage) => {
    const written = rowsOf(passage.blocks);
    const generated = rowsOf(passage.generated ?? []);
    const isRewritten = written.length !== generated.length;
    return generated.flatMap((row) => {
      const heir = heirOf(row, written, isRewritten);
      return row.data
        .filter((datum) => !isSaid(heir, datum))
        .map(({ mention, text }): Found<Lost> => {
          const label = mention === null ? null : labels.get(mention);
          return {
            params: { datum: label ? `${label} : ${text}` : text, place: placeOf(passage) },
            ...{ passage: passage.key, mention },
            fix: { kind: 'regenerate', passage: passage.key },
          };
        });
    });
  });
}

const isEdited = ({ standing, blocks }: ComposedPassage): boolean =>
  (standing === 'edited' || standing === 'overtaken') && blocks.length > 0;

const mentionsIn = (blocks: readonly TextBlock[]): { key: string; text: string }[] =>
  rowsOf(blocks).flatMap(({ data }) => data.flatMap(({ mention, text }) => (mention ? [{ key: mention, text }] : [])));

export const mentionRules = {
  datum_lost: rule({
    severity: 'warn',
    title: { fr: 'Données dites par le texte', en: 'Data said by the text' },
    concerns: ({ passages }) => passages.some(isEdited),
    fr: (p: Lost) => `${p.place} ne dit plus « ${p.datum} ».`,
    en: (p: Lost) => `${p.place} no longer says “${p.datum}”.`,
    check: lostData,
  }),
  mention_broken: rule({
    severity: 'stop',
    title: { fr: 'Mentions', en: 'Mentions' },
    fr: (p: { quote: string }) => `« ${p.quote} » vient d’une donnée que le dossier n’a plus.`,
    en: (p: { quote: string }) => `“${p.quote}” comes from a datum that the file no longer has.`,
    check: (reading) => unresolved(reading, (key) => !isGeneral(key)),
  }),
  mention_awaited: rule({
    severity: 'advise',
    title: { fr: 'Mentions à venir', en: 'Mentions to come' },
    concerns: ({ passages }) => passages.some(({ blocks }) => mentionsIn(blocks).some(({ key }) => isGeneral(key))),
    fr: (p: { quote: string }) => `« ${p.quote} » n’est pas encore connu : le texte le dira de lui-même.`,
    en: (p: { quote: string }) => `“${p.quote}” is not known yet: the text will say it by itself.`,
    check: (reading) => unresolved(reading, isGeneral),
  }),
} satisfies Rules;

/** Known of any act sooner or later: the day of its sitting, who presides. */
const isGeneral = (key: string): boolean => (GENERAL_MENTIONS as readonly string[]).includes(key);

/** Mentions that no datum answers, other than those by which the data say themselves that a thing is not stated. */
function unresolved({ act, passages }: Reading, which: (key: string) => boolean): Found<{ quote: string }>[] {
  const known = new Set(mentionsOf(act).map(({ key }) => key));
  return passages.flatMap(({ key: passage, blocks, generated }) => {
    const stated = new Set(mentionsIn(generated ?? []).map(({ key }) => key));
    return mentionsIn(blocks)
      .filter(({ key }) => !known.has(key) && !stated.has(key) && which(key))
      .map(({ key, text }) => ({ params: { quote: text }, passage, quote: text, mention: key }));
  });
}
