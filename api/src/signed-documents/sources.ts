import { readExtract, readReportDocument } from '../act-texts/print.js';
import { readConventionDocument } from '../conventions/read.js';
import type { BlockDocument } from '../kernel/blocks.js';
import type { Tx } from '../platform/context.js';
import { assertInScope, found } from '../platform/rows.js';
import { prepared } from '../platform/sql.js';
import type { FreezeFacts, SignedSubject } from './domain/signed-document.js';

/** A record that can be frozen, by its table. */
export interface SignedOf {
  readonly subject: SignedSubject;
  readonly id: number;
}

interface Source {
  /** SQL: whose it is, where it stands, which version of its text it prints. */
  readonly facts: string;
  readonly print: (tx: Tx, id: number) => Promise<BlockDocument>;
}

const SOURCES: Readonly<Record<SignedSubject, Source>> = {
  deliberation: {
    facts: `r.department_id AS "departmentId", 'adopted' AS state, s.certifier_name AS "certifierName", true AS "textAsVoted",
      s.signed_on AS "signedOn", r.text_version AS "textVersion" FROM deliberation s JOIN report r ON r.id = s.report_id`,
    print: readExtract,
  },
  report: {
    facts: `s.department_id AS "departmentId", s.state, NULL AS "certifierName", true AS "textAsVoted",
      NULL::date AS "signedOn", s.text_version AS "textVersion" FROM report s`,
    print: readReportDocument,
  },
  convention: {
    facts: `s.department_id AS "departmentId", s.state, NULL AS "certifierName", s.text_version = s.annexed_version AS "textAsVoted",
      least(s.beneficiary_signed_on, s.authority_signed_on) AS "signedOn", s.text_version AS "textVersion" FROM convention s`,
    print: (tx, id) => readConventionDocument(tx, id, null),
  },
};

/** The last version that was frozen, with the signed copies that stand. */
const LAST = `(SELECT jsonb_build_object('edition', d.edition, 'code', d.code, 'textSha256', d.text_sha256, 'signedCopies', (
    SELECT count(*) FROM signed_copy c JOIN attachment a ON a.id = c.attachment_id AND a.removed_on IS NULL
    WHERE c.signed_document_id = d.id))
  FROM signed_document d WHERE d.subject = $2::text AND d.subject_id = $1::bigint ORDER BY d.edition DESC LIMIT 1) AS last`;

/** By subject, for the test that prepares them all. */
export const FREEZE_FACTS = Object.fromEntries(
  Object.entries(SOURCES).map(([subject, { facts }]) => [
    subject,
    prepared(`SELECT ${LAST}, ${facts} WHERE s.id = $1::bigint`),
  ]),
) as Readonly<Record<SignedSubject, string>>;

export interface Standing extends Omit<FreezeFacts, 'reason' | 'last'> {
  readonly departmentId: number;
  readonly textVersion: number | null;
  readonly last: (NonNullable<FreezeFacts['last']> & { readonly textSha256: string }) | null;
}

/** @throws Refusal not_found, or forbidden when it is another department's. */
export async function readStanding(tx: Tx, { subject, id }: SignedOf): Promise<Standing> {
  const [row] = await tx.query<Standing>(FREEZE_FACTS[subject], [id, subject]);
  const standing = found(row);
  assertInScope(tx.actor, standing.departmentId);
  return standing;
}

/** The document as its data make it now. */
export const printOf = (tx: Tx, { subject, id }: SignedOf): Promise<BlockDocument> => SOURCES[subject].print(tx, id);
