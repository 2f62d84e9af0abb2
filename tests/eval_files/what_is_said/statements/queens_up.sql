CREATE TABLE queens (id integer PRIMARY KEY);
ALTER TABLE nests ADD COLUMN queen_id integer;
