ALTER TABLE nests DROP COLUMN queen_id;
DROP TABLE queens;
