-- One of two records that may become one: what speaks for and against, and what hangs on it.
SELECT b.id, b.legal_name AS name, b.merged_into IS NOT NULL AS merged, b.siren,
       (SELECT count(*) FROM payment p JOIN award a ON a.id = p.award_id
        WHERE a.beneficiary_id = b.id AND (p.state = 'certified' OR EXISTS (
          SELECT FROM mandat m WHERE m.payment_id = p.id AND m.state NOT IN ('paid', 'cancelled')))) AS "paymentsUnderWay",
       (SELECT account.iban FROM bank_account account WHERE account.beneficiary_id = b.id AND account.state = 'confirmed') AS "confirmedIban",
       jsonb_build_object(
         'grantRequests', (SELECT count(*) FROM grant_request r WHERE r.beneficiary_id = b.id),
         'awards', (SELECT count(*) FROM award a WHERE a.beneficiary_id = b.id),
         'memberships', (SELECT count(*) FROM membership s WHERE s.beneficiary_id = b.id),
         'contacts', (SELECT count(*) FROM beneficiary_contact c WHERE c.beneficiary_id = b.id),
         'bankAccounts', (SELECT count(*) FROM bank_account account WHERE account.beneficiary_id = b.id),
         'mandats', (SELECT count(*) FROM mandat m JOIN payment p ON p.id = m.payment_id JOIN award a ON a.id = p.award_id
                     WHERE a.beneficiary_id = b.id)) AS files
FROM beneficiary b
WHERE b.id = $1::bigint
