-- Why: a report was written by its data alone. Officers write too: what they keep, add and change stands by version, and none is lost.

-- The passages as they are kept, and the act as it read at that moment: a passage that follows the data reads differently
-- later. Kept as json, which leaves each thing in its order: the same words have the same digest.
CREATE TABLE act_text (
  id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  report_id    bigint  NOT NULL,
  text_version integer NOT NULL,
  passages     json    NOT NULL,
  printed      text    NOT NULL,
  sha256       text    NOT NULL,
  written_by   bigint  NOT NULL,
  written_on   date    NOT NULL,
  written_at   timestamptz NOT NULL DEFAULT clock_timestamp(),
  CONSTRAINT fk_act_text_report FOREIGN KEY (report_id) REFERENCES report (id),
  CONSTRAINT fk_act_text_written_by FOREIGN KEY (written_by) REFERENCES app_user (id),
  CONSTRAINT uq_act_text_version UNIQUE (report_id, text_version),
  CONSTRAINT ck_act_text_passages CHECK (json_typeof(passages) = 'array'),
  CONSTRAINT ck_act_text_sha256 CHECK (sha256 = encode(sha256(convert_to(printed, 'UTF8')), 'hex'))
);
CREATE TRIGGER act_text_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON act_text
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();

-- The version that stands; null while the data alone write the report.
ALTER TABLE report
  ADD COLUMN text_version integer,
  ADD CONSTRAINT fk_report_text FOREIGN KEY (id, text_version) REFERENCES act_text (report_id, text_version);
