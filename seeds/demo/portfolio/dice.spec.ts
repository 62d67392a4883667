import { Dice } from './dice.js';

const throws = (word: string) => {
  const dice = new Dice(word);
  return Array.from({ length: 8 }, () => dice.whole(1, 6));
};

describe('Dice', () => {
  it('fall the same way each time, and otherwise for another word', () => {
    expect(throws('file')).toEqual(throws('file'));
    expect(throws('file')).not.toEqual(throws('report'));
  });

  it('are not disturbed by what is drawn about something else', () => {
    const [one, other] = [new Dice('file'), new Dice('file')];
    other.about('report', 3).whole(1, 6);
    expect(one.whole(1, 1_000_000)).toBe(other.whole(1, 1_000_000));
  });

  it('give each row its share of the whole', () => {
    const dice = new Dice('shares');
    const rows = [
      { name: 'often', share: 90 },
      { name: 'seldom', share: 10 },
    ];
    const drawn = Array.from({ length: 2_000 }, () => dice.row(rows).name);
    const often = drawn.filter((name) => name === 'often').length;
    expect(often).toBeGreaterThan(1_740);
    expect(often).toBeLessThan(1_860);
  });
});
