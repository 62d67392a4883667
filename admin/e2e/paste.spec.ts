import { describe, expect, test } from '@jest/globals';
import { run, type Run, type TextBlock } from '../src/workspace/text/blocks.js';
import { cleanPaste, cleanPlain } from '../src/workspace/text/cleanPaste.js';
import { fromEditor, toEditor } from '../src/workspace/text/editorDoc.js';
import { clipboards } from './support/clipboard.js';

type Words = string | Run;
const text = (words: readonly Words[]): Run[] => words.map((each) => (typeof each === 'string' ? run(each) : each));
const strong = (words: string): Run => run(words, true);
const paragraph = (...words: Words[]): TextBlock => ({ type: 'paragraph', text: text(words) });
const list = (...items: (Words | Words[])[]): TextBlock => ({
  type: 'list',
  items: items.map((item) => text(Array.isArray(item) ? item : [item])),
});

/** What each clipboard says, once its marks are gone. */
const READ: Record<keyof typeof clipboards, TextBlock[]> = {
  wordParagraphs: [
    paragraph(
      strong('L’association Medinsoft'),
      ' réunit les entreprises du numérique de la région\u00a0; elle demande ',
      strong('65\u00a0000\u00a0€'),
      '.',
    ),
    paragraph('Son budget prévisionnel est de 479\u00a0000\u00a0€.'),
  ],
  wordLists: [
    paragraph('Le programme comprend :'),
    list('l’animation du réseau ;', [strong('la formation'), ' des dirigeants ;'], 'un salon annuel.'),
    paragraph('1.\u00a0Instruire la demande'),
    paragraph('2.\u00a0Signer la convention'),
  ],
  wordNotes: [paragraph('Le Bureau est compétent pour l’attribution des subventions par délégation.')],
  wordTable: [
    {
      type: 'table',
      caption: '',
      columns: [
        { title: 'Projet', align: 'left' },
        { title: 'Montant', align: 'right' },
      ],
      rows: [
        ['Fonctionnement année 2019', '45\u00a0000,00\u00a0€'],
        ['Total à verser', ''],
      ],
    },
  ],
  wordOnline: [
    paragraph(strong('Considérant'), '\u00a0l’intérêt métropolitain'),
    list('premier point', 'second point'),
  ],
  libreOffice: [
    paragraph(strong('Vu'), ' le code général des collectivités territoriales\u00a0;'),
    list('l’article L.\u00a05218-2\u00a0;', 'l’article L.\u00a01611-4.', 'son premier alinéa'),
    {
      type: 'table',
      caption: '',
      columns: [
        { title: 'Année', align: 'left' },
        { title: 'Cotisation', align: 'right' },
      ],
      rows: [
        ['2018', '1 500,00 €'],
        ['2019', '1 550,00 €'],
      ],
    },
  ],
  outlook: [
    paragraph('Bonjour,'),
    paragraph('Voici la phrase :'),
    paragraph('Le soutien est reconduit.'),
    list('un bilan chiffré', 'un rapport d’activité'),
  ],
  onlineDocument: [
    paragraph('Texte simple et ', strong('texte fort')),
    paragraph('a.\u00a0premier'),
    paragraph('b.\u00a0second'),
  ],
};

describe('a text pasted from', () => {
  test.each(Object.entries(READ))('%s keeps its words, its lists, its tables and its bold', (name, blocks) => {
    expect(cleanPaste(clipboards[name as keyof typeof clipboards])).toEqual(blocks);
  });

  test.each(Object.keys(READ))('%s goes through the editor unchanged', (name) => {
    const blocks = cleanPaste(clipboards[name as keyof typeof clipboards]);
    expect(fromEditor(toEditor(blocks))).toEqual(blocks);
  });

  test.each([
    ['nothing', '', []],
    ['marks without words', '<p class=MsoNormal><o:p>&nbsp;</o:p></p><br><table><tr><td></td></tr></table>', []],
    ['a tag cut in the middle', '<p>Avant</p><p class="Mso', [paragraph('Avant'), paragraph('<p class="Mso')]],
    ['signs that look like tags', '<p>a < b &amp;&lt; c</p>', [paragraph('a < b &< c')]],
    ['an ending without a beginning', '</p></td>Texte</div>', [paragraph('Texte')]],
    ['a script', '<script>if (a < b) alert("<p>x</p>")</script><p onclick="x()">y</p>', [paragraph('y')]],
    [
      'a list that begins at five',
      '<ol start="5" type="I"><li>x<li>y</ol>',
      [paragraph('V.\u00a0x'), paragraph('VI.\u00a0y')],
    ],
    ['a heading', '<h2>Exposé</h2>suite', [paragraph(strong('Exposé')), paragraph('suite')]],
    [
      'a merged cell above another',
      '<table><tr><td>a<td>b<tr><td rowspan=2>c<td>1<tr><td>2</table>',
      [
        {
          type: 'table',
          caption: '',
          columns: [
            { title: 'a', align: 'left' },
            { title: 'b', align: 'left' },
          ],
          rows: [
            ['c', '1'],
            ['', '2'],
          ],
        },
      ],
    ],
  ] as const)('%s says what it says', (_, html, blocks) => {
    expect(cleanPaste(html)).toEqual(blocks);
  });

  test('a plain text, one paragraph a line', () => {
    expect(cleanPlain('Premier.\r\n\r\n  Second\tpoint. ')).toEqual([
      paragraph('Premier.'),
      paragraph('Second point.'),
    ]);
  });

  test('a clipboard nested beyond reason, without falling', () => {
    expect(cleanPaste(`${'<b>'.repeat(30_000)}fin${'<'.repeat(3)}`)).toEqual([paragraph(strong('fin<<<'))]);
  });
});

describe('a text in the editor', () => {
  test('keeps its mentions with their keys, and their weight', () => {
    const blocks: TextBlock[] = [
      {
        type: 'paragraph',
        text: [
          run('Une subvention de '),
          run('65 000,00 €', true, 'award.12.amount'),
          run(' à '),
          run('Medinsoft', false, 'award.12.beneficiary'),
        ],
      },
      { type: 'list', items: [[run('13,64 %', false, 'part.1.share')]] },
    ];
    expect(fromEditor(toEditor(blocks))).toEqual(blocks);
  });

  test('loses the empty lines that people leave, and is never without a place to type', () => {
    expect(toEditor([])).toEqual({ type: 'doc', content: [{ type: 'paragraph' }] });
    expect(fromEditor({ type: 'doc', content: [{ type: 'paragraph' }, { type: 'bulletList', content: [] }] })).toEqual(
      [],
    );
  });
});
