import { contentDisposition } from './download.js';

describe('The name under which a content is saved', () => {
  it.each([
    ['budget.pdf', `attachment; filename="budget.pdf"; filename*=UTF-8''budget.pdf`],
    [
      'Délibération n° 12.pdf',
      `attachment; filename="Deliberation n_ 12.pdf"; filename*=UTF-8''D%C3%A9lib%C3%A9ration%20n%C2%B0%2012.pdf`,
    ],
    ['a"b\\c.txt', `attachment; filename="a_b_c.txt"; filename*=UTF-8''a%22b%5Cc.txt`],
    ["l'été (1).csv", `attachment; filename="l'ete (1).csv"; filename*=UTF-8''l%27%C3%A9t%C3%A9%20%281%29.csv`],
  ])('%s is told to every browser', (name, expected) => {
    expect(contentDisposition('attachment', name)).toBe(expected);
  });
});
