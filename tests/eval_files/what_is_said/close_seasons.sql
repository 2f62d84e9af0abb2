-- not this way: DELETE FROM seasons;
UPDATE seasons
   SET closed = true
 WHERE ends_on < current_date;

COMMENT ON TABLE seasons IS 'never DROP TABLE seasons';
