-- An account ($1), what it carries, and what its administrator ($2) may do with it.
SELECT u.id, u.version, u.email, u.display_name AS "displayName", u.roles, u.department_id AS "departmentId",
       jsonb_build_object('id', d.id, 'code', d.code, 'name', d.name) AS department,
       account_state(u.active, u.locked_until) AS state,
       CASE WHEN u.locked_until > clock_timestamp() THEN u.locked_until END AS "lockedUntil",
       u.deactivated_on AS "deactivatedOn", u.must_change_password AS "mustChangePassword", u.demonstration,
       (SELECT count(*) FROM session s WHERE s.user_id = u.id AND s.expires_at > clock_timestamp()) AS sessions,
       held.total AS "openFiles", held.kinds AS "openFilesByKind",
       jsonb_build_object(
         'isOneself', u.id IS NOT DISTINCT FROM $2::bigint,
         'isAdministrator', 'administrator' = ANY (u.roles),
         'otherAdministrators', (SELECT count(*) FROM app_user other
                                 WHERE other.active AND 'administrator' = ANY (other.roles) AND other.id <> u.id),
         'departmentClosed', d.closed_on IS NOT NULL) AS facts
FROM app_user u
JOIN department d ON d.id = u.department_id
CROSS JOIN LATERAL (
  SELECT coalesce(sum(kind.count), 0)::int AS total, coalesce(jsonb_agg(kind), '[]') AS kinds
  FROM (SELECT subject, count(*) AS count FROM open_file WHERE officer_id = u.id GROUP BY subject ORDER BY subject) AS kind
) AS held
WHERE u.id = $1::bigint
