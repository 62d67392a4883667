import { type AwardedRequest, gatheringReasons, partReasons } from './breakdown.js';
import { lineReasons } from './imputation.js';

const request = (id: number, changes: Partial<AwardedRequest> = {}): AwardedRequest => ({
  id,
  number: `D2019-0000${id}`,
  state: 'proposed',
  beneficiaryId: 7,
  departmentId: 1,
  fiscalYear: 2019,
  proposedCents: 50_000_00,
  ...changes,
});
const part = (requestId: number, amountCents = 50_000_00) => ({ requestId, amountCents });
const codes = (reasons: { code: string }[]) => reasons.map(({ code }) => code);

describe('An award', () => {
  it.each<[string, Partial<AwardedRequest>, string[]]>([
    ['are alike', {}, []],
    ['are of two bodies', { beneficiaryId: 8 }, ['requests_of_several_files']],
    ['are of two departments', { departmentId: 2 }, ['requests_of_several_files']],
    ['are of two years', { fiscalYear: 2020 }, ['requests_of_several_files']],
    ['are not all proposed', { state: 'under_review' }, ['request_not_proposed']],
    ['are already on a report', { state: 'on_report' }, ['request_not_proposed']],
  ])('gathers requests or not, when they %s', (_case, changes, expected) => {
    expect(codes(gatheringReasons([1, 2], [request(1), request(2, changes)]))).toEqual(expected);
  });

  it('says which request does not exist', () => {
    expect(gatheringReasons([1, 9], [request(1)])).toEqual([
      expect.objectContaining({ code: 'request_unknown', params: { requestId: 9 } }),
    ]);
  });

  it.each<[string, ReturnType<typeof part>[], string[]]>([
    ['one each', [part(1), part(2)], []],
    ['one is missing', [part(1)], ['parts_are_the_requests']],
    ['one comes twice', [part(1), part(1)], ['parts_are_the_requests']],
    ['one comes besides, twice', [part(1), part(2), part(2)], ['parts_are_the_requests']],
    ['one comes besides, of another award', [part(1), part(2), part(3)], ['parts_are_the_requests']],
    ['one is of another award', [part(1), part(3)], ['parts_are_the_requests']],
    ['one is above what was proposed', [part(1, 50_000_01), part(2)], ['part_above_proposal']],
  ])('has a part for each request: %s', (_case, parts, expected) => {
    expect(codes(partReasons(parts, [request(1), request(2)]))).toEqual(expected);
  });

  it('names what is to be mended, and where', () => {
    const told = [
      ...gatheringReasons([1, 2, 9], [request(1, { state: 'on_report' }), request(2, { fiscalYear: 2020 })]),
      ...partReasons([], [request(1)]),
      ...partReasons([part(1, 1)], [request(1, { proposedCents: null })]),
      ...lineReasons([2018], 2019),
    ];
    expect(told.map(({ code, field, params }) => [code, field, params])).toEqual([
      ['request_unknown', 'requestIds', { requestId: 9 }],
      ['request_not_proposed', 'requestIds', { number: 'D2019-00001' }],
      ['requests_of_several_files', 'requestIds', {}],
      ['parts_are_the_requests', 'parts', {}],
      ['request_not_proposed', 'parts', { number: 'D2019-00001' }],
      ['line_of_earlier_year', 'imputationLines', { year: 2019 }],
    ]);
  });

  it('has no part where nothing is proposed any more', () => {
    expect(codes(partReasons([part(1, 1)], [request(1, { proposedCents: null })]))).toEqual(['request_not_proposed']);
  });

  it('tells the part and the proposal', () => {
    const [reason] = partReasons([part(1, 50_000_01)], [request(1)]);
    expect(reason!.say('fr').replaceAll('\u00a0', ' ')).toBe(
      'La part, 50 000,01 €, dépasse la proposition pour la demande D2019-00001, 50 000,00 €.',
    );
  });

  it('takes no credits of a year before its own', () => {
    expect(lineReasons([2019, 2020], 2019)).toEqual([]);
    expect(codes(lineReasons([2018, 2019], 2019))).toEqual(['line_of_earlier_year']);
  });
});
