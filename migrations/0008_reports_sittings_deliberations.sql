-- Why: a report decides awards, a sitting votes it, the deliberation that is born there becomes enforceable on a derived day.

CREATE TABLE sitting (
  id                    bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  body                  text    NOT NULL,
  held_on               date    NOT NULL,
  chair                 text    NOT NULL,
  secretary             text,
  printed_present_count integer,
  state                 text    NOT NULL DEFAULT 'planned',
  state_since           date    NOT NULL,
  version               integer NOT NULL DEFAULT 1,
  CONSTRAINT uq_sitting_body_day UNIQUE (body, held_on),
  CONSTRAINT ck_sitting_body CHECK (body IN ('bureau', 'conseil')),
  CONSTRAINT ck_sitting_state CHECK (state IN ('planned', 'held')),
  CONSTRAINT ck_sitting_printed_count CHECK (printed_present_count > 0)
);
CREATE INDEX ix_sitting_held_on ON sitting (held_on DESC, id DESC);
CREATE TRIGGER sitting_history AFTER INSERT OR UPDATE OR DELETE ON sitting FOR EACH ROW EXECUTE FUNCTION record_history();

CREATE TABLE sitting_member (
  id             bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  sitting_id     bigint  NOT NULL,
  rank           integer NOT NULL,
  name           text    NOT NULL,
  attendance     text    NOT NULL,
  represented_by text,
  CONSTRAINT fk_sitting_member_sitting FOREIGN KEY (sitting_id) REFERENCES sitting (id),
  CONSTRAINT uq_sitting_member_name UNIQUE (sitting_id, name),
  CONSTRAINT uq_sitting_member_rank UNIQUE (sitting_id, rank),
  CONSTRAINT ck_sitting_member_attendance CHECK (attendance IN ('present', 'represented', 'excused')),
  CONSTRAINT ck_sitting_member_represented CHECK ((attendance = 'represented') = (represented_by IS NOT NULL))
);
CREATE TRIGGER sitting_member_history AFTER INSERT OR UPDATE OR DELETE ON sitting_member FOR EACH ROW EXECUTE FUNCTION record_history();

CREATE TABLE report (
  id            bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  number        text    NOT NULL,
  department_id bigint  NOT NULL,
  officer_id    bigint  NOT NULL,
  title         text    NOT NULL,
  body          text    NOT NULL,
  rapporteur    text,
  statement     text,
  state         text    NOT NULL DEFAULT 'drafting',
  state_since   date    NOT NULL,
  sitting_id    bigint,
  agenda_rank   integer,
  demonstration boolean NOT NULL DEFAULT false,
  search_text   text GENERATED ALWAYS AS (searchable(number, title)) STORED,
  version       integer NOT NULL DEFAULT 1,
  CONSTRAINT fk_report_department FOREIGN KEY (department_id) REFERENCES department (id),
  CONSTRAINT fk_report_officer FOREIGN KEY (officer_id) REFERENCES app_user (id),
  CONSTRAINT fk_report_sitting FOREIGN KEY (sitting_id) REFERENCES sitting (id),
  CONSTRAINT uq_report_number UNIQUE (number),
  CONSTRAINT uq_report_agenda_rank UNIQUE (sitting_id, agenda_rank),
  CONSTRAINT ck_report_body CHECK (body IN ('bureau', 'conseil')),
  CONSTRAINT ck_report_state CHECK (state IN ('drafting', 'visas', 'ready', 'on_agenda', 'adopted', 'rejected')),
  CONSTRAINT ck_report_agenda CHECK ((state IN ('on_agenda', 'adopted', 'rejected')) = (sitting_id IS NOT NULL) AND (sitting_id IS NULL) = (agenda_rank IS NULL))
);
CREATE INDEX ix_report_department_state ON report (department_id, state, id);
CREATE INDEX ix_report_search ON report USING gin (search_text gin_trgm_ops);
CREATE TRIGGER report_history AFTER INSERT OR UPDATE OR DELETE ON report FOR EACH ROW EXECUTE FUNCTION record_history();

-- What a report decides. An award stands in one report.
CREATE TABLE report_item (
  id        bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  report_id bigint  NOT NULL,
  rank      integer NOT NULL,
  award_id  bigint  NOT NULL,
  CONSTRAINT fk_report_item_report FOREIGN KEY (report_id) REFERENCES report (id),
  CONSTRAINT fk_report_item_award FOREIGN KEY (award_id) REFERENCES award (id),
  CONSTRAINT uq_report_item_rank UNIQUE (report_id, rank),
  CONSTRAINT uq_report_item_award UNIQUE (award_id)
);
CREATE TRIGGER report_item_history AFTER INSERT OR UPDATE OR DELETE ON report_item FOR EACH ROW EXECUTE FUNCTION record_history();

-- Signature, transmission, reception, publication and notification are independent dated facts, recorded in any order.
-- Enforceable (L2131-1 CGCT): the later of publication or notification and of reception; NULL while one of them is missing,
-- spelled out because greatest() ignores NULL.
CREATE TABLE deliberation (
  id                   bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  number               text    NOT NULL,
  report_id            bigint  NOT NULL,
  sitting_id           bigint  NOT NULL,
  adopted_on           date    NOT NULL,
  vote_wording         text    NOT NULL,
  certifier_name       text,
  certifier_capacity   text,
  signed_on            date,
  transmitted_on       date,
  received_on          date,
  published_on         date,
  notified_on          date,
  enforceable_on       date GENERATED ALWAYS AS (
    CASE WHEN received_on IS NULL OR (published_on IS NULL AND notified_on IS NULL) THEN NULL
         ELSE greatest(received_on, least(published_on, notified_on)) END) STORED,
  demonstration        boolean NOT NULL DEFAULT false,
  search_text          text GENERATED ALWAYS AS (searchable(number)) STORED,
  version              integer NOT NULL DEFAULT 1,
  CONSTRAINT fk_deliberation_report FOREIGN KEY (report_id) REFERENCES report (id),
  CONSTRAINT fk_deliberation_sitting FOREIGN KEY (sitting_id) REFERENCES sitting (id),
  CONSTRAINT uq_deliberation_number UNIQUE (number),
  CONSTRAINT uq_deliberation_report UNIQUE (report_id),
  CONSTRAINT ck_deliberation_facts_after_vote CHECK (signed_on >= adopted_on AND transmitted_on >= adopted_on AND received_on >= adopted_on AND published_on >= adopted_on AND notified_on >= adopted_on),
  CONSTRAINT ck_deliberation_received_after_transmitted CHECK (received_on >= transmitted_on)
);
CREATE INDEX ix_deliberation_adopted ON deliberation (adopted_on DESC, id DESC);
CREATE INDEX ix_deliberation_search ON deliberation USING gin (search_text gin_trgm_ops);
CREATE TRIGGER deliberation_history AFTER INSERT OR UPDATE OR DELETE ON deliberation FOR EACH ROW EXECUTE FUNCTION record_history();
