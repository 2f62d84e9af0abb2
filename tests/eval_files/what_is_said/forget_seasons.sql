-- the fares keep their prices
ALTER TABLE fares ADD COLUMN season_name text;

UPDATE fares SET season_name = 'all year' WHERE season_name IS NULL;

DROP TABLE seasons;
