import { signedSql } from './signed-sql.js';
import type { World } from './world.js';

/**
 * As many deliberations as a year of an assembly: copies of one that was voted, each with a report, an award, a request
 * and numbers of its own.
 */
export async function manyActs(world: World, deliberationId: number, count: number): Promise<void> {
  await world.query(`
    CREATE FUNCTION copied(wanted regclass, source bigint, changes jsonb) RETURNS bigint LANGUAGE plpgsql AS $$
    DECLARE
      names text := (SELECT string_agg(quote_ident(column_name), ', ') FROM information_schema.columns
                     WHERE table_schema = 'public' AND table_name = wanted::text AND is_identity = 'NO' AND is_generated = 'NEVER');
      made bigint;
    BEGIN
      EXECUTE format('INSERT INTO %1$s (%2$s) SELECT %2$s FROM jsonb_populate_record(NULL::%1$s,
        (SELECT to_jsonb(t) FROM %1$s t WHERE id = $1) || $2) RETURNING id', wanted, names) INTO made USING source, changes;
      RETURN made;
    END $$`);
  await signedSql(
    world,
    `PERFORM set_config('app.today', '2019-09-20', true);
     FOR n IN 2..${count} LOOP
       DECLARE
         act deliberation; of_report bigint; of_award bigint; request bigint; item record; part record; line record;
       BEGIN
         SELECT * INTO act FROM deliberation WHERE id = ${deliberationId};
         of_report := copied('report', act.report_id, jsonb_build_object(
           'number', 'MET 19/' || 50000 + n || '/BM', 'title', 'Attribution n° ' || n, 'agenda_rank', 100 + n, 'text_version', NULL));
         FOR item IN SELECT * FROM report_item WHERE report_id = act.report_id LOOP
           of_award := copied('award', item.award_id, '{}');
           FOR part IN SELECT * FROM award_part WHERE award_id = item.award_id LOOP
             request := copied('grant_request', part.grant_request_id, jsonb_build_object('number', 'COPIE-' || n || '-' || part.id));
             PERFORM copied('award_part', part.id, jsonb_build_object('award_id', of_award, 'grant_request_id', request));
           END LOOP;
           FOR line IN SELECT * FROM imputation_line WHERE award_id = item.award_id LOOP
             PERFORM copied('imputation_line', line.id, jsonb_build_object('award_id', of_award));
           END LOOP;
           FOR line IN SELECT * FROM instalment WHERE award_id = item.award_id LOOP
             PERFORM copied('instalment', line.id, jsonb_build_object('award_id', of_award));
           END LOOP;
           PERFORM copied('report_item', item.id, jsonb_build_object('report_id', of_report, 'award_id', of_award));
         END LOOP;
         PERFORM copied('deliberation', act.id, jsonb_build_object(
           'number', 'ECO 014-' || 7000 + n || '/19/BM', 'report_id', of_report));
       END;
     END LOOP`,
  );
}
