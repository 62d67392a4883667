-- Records that may be the body being entered, each with what they have in common. Every branch is served by an index.
-- $1 name, $2 usual name, $3 acronym, $4 digits of SIRET or SIREN, $5 RNA, $6 postal code, $7 city, $8 the record itself, when it exists.
WITH typed AS (
  SELECT DISTINCT comparable(name) AS key FROM unnest(ARRAY[$1::text, $2::text]) AS name WHERE length(letters_of(name)) > 2
), near AS (
  SELECT b.id, similarity(b.name_key, t.key) AS nearness FROM typed t JOIN beneficiary b ON b.name_key % t.key
  UNION ALL
  SELECT b.id, similarity(b.usual_name_key, t.key) FROM typed t JOIN beneficiary b ON b.usual_name_key % t.key
), signal AS (
  SELECT id, CASE siret WHEN $4::text THEN 'siret' ELSE 'siren' END AS code, 1 AS nearness FROM beneficiary WHERE siren = left($4::text, 9)
  UNION ALL SELECT id, 'rna', 1 FROM beneficiary WHERE rna = $5::text
  UNION ALL SELECT a.beneficiary_id, 'iban', 1 FROM bank_account own JOIN bank_account a ON a.iban = own.iban WHERE own.beneficiary_id = $8::bigint
  UNION ALL SELECT a.beneficiary_id, 'holder', 1 FROM typed t JOIN bank_account a ON comparable(a.holder) = t.key
  UNION ALL SELECT id, 'acronym', 1 FROM beneficiary WHERE acronym_key IN (letters_of($3::text), letters_of($1::text))
  UNION ALL (SELECT id, 'name', max(nearness) FROM near GROUP BY id ORDER BY 3 DESC, id LIMIT 50)
), likely AS (
  -- What was merged is known under the record that remains.
  SELECT coalesce(b.merged_into, b.id) AS id, s.code, max(s.nearness) AS nearness
  FROM signal s JOIN beneficiary b ON b.id = s.id
  GROUP BY 1, 2
)
SELECT b.id, b.kind, b.legal_name AS "legalName", b.usual_name AS "usualName", b.acronym, b.siret, b.rna, b.city, b.demonstration,
       (SELECT count(*) FROM grant_request r WHERE r.beneficiary_id = b.id) AS requests,
       jsonb_agg(jsonb_build_object('code', l.code, 'nearness', round(l.nearness::numeric, 4),
         'samePlace', (b.postal_code = $6::text OR searchable(b.city) = searchable($7::text)) IS TRUE)) AS signals
FROM likely l JOIN beneficiary b ON b.id = l.id
WHERE b.id IS DISTINCT FROM $8::bigint
GROUP BY b.id
