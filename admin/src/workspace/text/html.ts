/** Enough of HTML to read what word processors put on a clipboard; the same everywhere, with no document at hand. */
export interface HtmlElement {
  tag: string;
  attributes: Record<string, string>;
  children: HtmlNode[];
}
export type HtmlNode = string | HtmlElement;

/** Comments go with what they hide; `<![if !supportLists]>` is only a mark around what everyone shows. */
const TOKEN = /<!--[\s\S]*?-->|<[!?][^>]*>|<(\/?)([a-zA-Z][^\s/>]*)((?:"[^"]*"|'[^']*'|[^'">])*)>|[^<]+|</g;
const ATTRIBUTE = /([^\s=/]+)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s"'>]+))?/g;

const VOID = new Set(['br', 'hr', 'img', 'meta', 'link', 'col', 'input', 'base', 'wbr', 'area']);
const RAW = new Set(['style', 'script']);

const CELLS = ['td', 'th'];
const PARTS = ['thead', 'tbody', 'tfoot'];

/** What an opening tag ends when nobody closed it. */
const ENDS: Record<string, readonly string[]> = {
  li: ['li'],
  td: CELLS,
  th: CELLS,
  tr: [...CELLS, 'tr'],
  thead: [...CELLS, 'tr', ...PARTS],
  tbody: [...CELLS, 'tr', ...PARTS],
  tfoot: [...CELLS, 'tr', ...PARTS],
};
const BLOCKS = /^(p|div|ul|ol|li|table|h[1-6]|blockquote|pre|hr|caption|t[dhr])$/;

/** Past these an unclosed tag is another's. */
const WALLS: Record<string, readonly string[]> = {
  p: ['div', 'li', 'td', 'th', 'table', 'blockquote', 'caption'],
  li: ['ul', 'ol', 'td', 'th'],
};
const TABLE_WALL = ['table'];

/** No text is nested deeper than this; a hostile one is read flat. */
const DEEPEST = 400;

const NAMED: Record<string, string> = {
  ...{
    nbsp: '\u00a0',
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    shy: '\u00ad',
    ensp: ' ',
    emsp: ' ',
    thinsp: ' ',
  },
  ...{ laquo: '«', raquo: '»', lsquo: '‘', rsquo: '’', ldquo: '“', rdquo: '”', hellip: '…', ndash: '–', mdash: '—' },
  ...{ euro: '€', deg: '°', middot: '·', bull: '•', sect: '§', ordm: 'º', times: '×', oelig: 'œ', OElig: 'Œ' },
  ...{ agrave: 'à', acirc: 'â', auml: 'ä', aelig: 'æ', ccedil: 'ç', egrave: 'è', eacute: 'é', ecirc: 'ê', euml: 'ë' },
  ...{ icirc: 'î', iuml: 'ï', ocirc: 'ô', ouml: 'ö', ugrave: 'ù', ucirc: 'û', uuml: 'ü', yuml: 'ÿ' },
  ...{ Agrave: 'À', Acirc: 'Â', Ccedil: 'Ç', Egrave: 'È', Eacute: 'É', Ecirc: 'Ê', Icirc: 'Î', Ocirc: 'Ô', Ucirc: 'Û' },
};

const character = (code: number): string => (code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '');

const decoded = (text: string): string =>
  text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));?/gi, (whole, hex?: string, decimal?: string, name?: string) => {
    if (hex) return character(parseInt(hex, 16));
    if (decimal) return character(Number(decimal));
    return NAMED[name ?? ''] ?? whole;
  });

function attributesOf(text: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [, name, value = ''] of text.matchAll(ATTRIBUTE)) {
    found[name!.toLowerCase()] = decoded(value.replace(/^(["'])([\s\S]*)\1$/, '$2'));
  }
  return found;
}

/** Closes down to the nearest of these, unless something stands between that is not theirs to close. */
function end(open: HtmlElement[], tags: readonly string[], walls: readonly string[]): void {
  for (let depth = open.length - 1; depth > 0; depth--) {
    const { tag } = open[depth]!;
    if (tags.includes(tag)) {
      open.length = depth;
      return;
    }
    if (walls.includes(tag)) return;
  }
}

function endImplied(open: HtmlElement[], tag: string): void {
  if (BLOCKS.test(tag)) end(open, ['p'], WALLS['p']!);
  for (const ended of ENDS[tag] ?? []) end(open, [ended], WALLS[tag] ?? TABLE_WALL);
}

/** A tree in which every tag is closed. */
export function readHtml(html: string): HtmlElement {
  const root: HtmlElement = { tag: 'root', attributes: {}, children: [] };
  const open = [root];
  let raw: string | null = null;
  for (const [token, slash, name, rest = ''] of html.matchAll(TOKEN)) {
    const tag = name?.toLowerCase();
    if (raw !== null) {
      if (slash && tag === raw) raw = null;
    } else if (tag === undefined) {
      if (token === '<' || !token.startsWith('<')) open.at(-1)!.children.push(decoded(token));
    } else if (slash) {
      end(open, [tag], BLOCKS.test(tag) ? TABLE_WALL : [...CELLS, 'table']);
    } else if (RAW.has(tag)) {
      raw = tag;
    } else {
      endImplied(open, tag);
      const element = { tag, attributes: attributesOf(rest), children: [] };
      open.at(-1)!.children.push(element);
      if (!VOID.has(tag) && !rest.trimEnd().endsWith('/') && open.length < DEEPEST) open.push(element);
    }
  }
  return root;
}
