-- Why: one body, one record: what tells it is known already, what puts two records together, and whom one may call about it. And each user keeps the lists as they read them.

-- A preference, not a fact of a file: it has no history and goes with its user. Without a name, how the list opens.
CREATE TABLE user_list_view (
  id      bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  user_id bigint NOT NULL,
  list    text   NOT NULL,
  name    text,
  query   text   NOT NULL,
  CONSTRAINT fk_user_list_view_user FOREIGN KEY (user_id) REFERENCES app_user (id) ON DELETE CASCADE,
  CONSTRAINT uq_user_list_view UNIQUE NULLS NOT DISTINCT (user_id, list, name)
);
