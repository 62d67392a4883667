SELECT b.id, b.version, CASE WHEN b.merged_into IS NULL THEN 'active' ELSE 'merged' END AS state, b.kind,
       b.legal_name AS "legalName", b.usual_name AS "usualName", b.acronym, b.siret, b.siren, b.rna,
       b.legal_category AS "legalCategory", category.label AS "legalCategoryLabel",
       b.address, b.postal_code AS "postalCode", b.city,
       b.representative_name AS "representativeName", b.representative_capacity AS "representativeCapacity",
       b.republican_commitment_on AS "republicanCommitmentOn", b.republican_commitment_exemption AS "republicanCommitmentExemption",
       b.state_aid_regime AS "stateAidRegime", b.state_aid_reference AS "stateAidReference",
       b.stopped, b.stop_reason AS "stopReason", b.demonstration,
       coalesce((SELECT jsonb_agg(jsonb_build_object(
           'id', c.id, 'version', c.version, 'name', c.name, 'function', c.function, 'phone', c.phone, 'email', c.email,
           'knownSince', c.known_since, 'leftOn', c.left_on) ORDER BY c.left_on IS NOT NULL, c.id)
        FROM beneficiary_contact c WHERE c.beneficiary_id = b.id), '[]') AS contacts,
       coalesce((SELECT jsonb_agg(jsonb_build_object(
           'id', other.id, 'legalName', other.legal_name, 'siret', other.siret, 'city', other.city) ORDER BY other.siret)
        FROM beneficiary other WHERE other.siren = b.siren AND other.id <> b.id AND other.merged_into IS NULL), '[]') AS establishments,
       CASE WHEN b.merged_into IS NOT NULL THEN jsonb_build_object(
         'id', survivor.id, 'name', survivor.legal_name, 'on', b.merged_on, 'by', merger.display_name, 'reason', b.merge_reason) END AS "mergedInto",
       coalesce((SELECT jsonb_agg(jsonb_build_object('id', m.id, 'name', m.legal_name) ORDER BY m.id)
        FROM beneficiary m WHERE m.merged_into = b.id), '[]') AS "mergedHere",
       coalesce((SELECT jsonb_agg(jsonb_build_object('id', d.id, 'name', d.legal_name) ORDER BY d.id)
        FROM beneficiary d WHERE d.id = ANY (b.distinct_from)), '[]') AS "distinctFrom"
FROM beneficiary b
LEFT JOIN legal_category category ON category.code = b.legal_category
LEFT JOIN beneficiary survivor ON survivor.id = b.merged_into
LEFT JOIN app_user merger ON merger.id = b.merged_by
WHERE b.id = $1::bigint
