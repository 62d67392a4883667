SELECT d.id, d.version, d.code, d.name, CASE WHEN d.closed_on IS NULL THEN 'open' ELSE 'closed' END AS state,
       d.closed_on AS "closedOn",
       (SELECT count(*) FROM app_user u WHERE u.department_id = d.id AND u.active) AS "activeUsers",
       (SELECT count(*) FROM open_file f WHERE f.department_id = d.id) AS "openFiles"
FROM department d
WHERE d.id = $1::bigint
