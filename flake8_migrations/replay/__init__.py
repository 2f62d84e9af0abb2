"""What stands in the database before and behind each operation, from the operations alone."""
