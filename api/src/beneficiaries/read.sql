SELECT b.id, b.version, b.kind, b.legal_name AS "legalName", b.usual_name AS "usualName", b.acronym,
       b.siret, b.siren, b.rna, b.legal_category AS "legalCategory",
       b.address, b.postal_code AS "postalCode", b.city,
       b.representative_name AS "representativeName", b.representative_capacity AS "representativeCapacity",
       b.contact_name AS "contactName", b.contact_phone AS "contactPhone", b.contact_email AS "contactEmail",
       b.republican_commitment_on AS "republicanCommitmentOn",
       b.stopped, b.stop_reason AS "stopReason", b.demonstration
FROM beneficiary b
WHERE b.id = $1::bigint
