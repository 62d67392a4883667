-- The IBAN leaves the database whole; the reader masks it.
SELECT a.id, a.version, a.state, a.beneficiary_id AS "beneficiaryId", a.iban, a.holder, a.proof,
       a.provided_on AS "providedOn", a.provided_by AS "providedById",
       coalesce((SELECT jsonb_agg(DISTINCT m.liquidated_by) FROM mandat m JOIN payment p ON p.id = m.payment_id JOIN award w ON w.id = p.award_id
                 WHERE w.beneficiary_id = a.beneficiary_id AND m.state <> 'paid'), '[]') AS "pendingLiquidators",
       author.display_name AS "providedBy",
       a.decided_on AS "decidedOn", decider.display_name AS "decidedBy",
       a.called_contact AS "calledContact", a.refusal_reason AS "refusalReason", a.usable_from AS "usableFrom"
FROM bank_account a
JOIN app_user author ON author.id = a.provided_by
LEFT JOIN app_user decider ON decider.id = a.decided_by
WHERE a.beneficiary_id = $1::bigint OR a.id = $2::bigint
ORDER BY a.id DESC
