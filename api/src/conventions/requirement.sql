-- The year's aid is counted by SIREN, all establishments together; without a SIRET, by the body alone.
SELECT a.id AS "awardId", b.kind AS "beneficiaryKind",
       (SELECT sum(other.amount_cents) FROM award other
        WHERE other.fiscal_year = a.fiscal_year
          AND other.beneficiary_id IN (SELECT same.id FROM beneficiary same WHERE same.id = b.id OR same.siren = b.siren)
          AND (other.state IN ('visa_requested', 'reserved', 'granted') OR other.id = ANY ($1::bigint[])))::bigint AS "yearCents"
FROM award a
JOIN beneficiary b ON b.id = a.beneficiary_id
WHERE a.id = ANY ($1::bigint[])
ORDER BY a.id
