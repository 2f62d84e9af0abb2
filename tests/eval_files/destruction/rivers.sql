UPDATE rivers SET name = trim(name) WHERE name LIKE ' %';
