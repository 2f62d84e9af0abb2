TRUNCATE season_cache;
