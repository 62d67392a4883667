SELECT part.earmarked, award.state AS "awardState", award.department_id AS "departmentId",
       deliberation.adopted_on AS "adoptedOn"
FROM award_part part
JOIN award ON award.id = part.award_id
LEFT JOIN report_item item ON item.award_id = award.id
LEFT JOIN deliberation ON deliberation.report_id = item.report_id
WHERE part.id = $1::bigint
