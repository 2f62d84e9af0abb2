"""The command ``flake8-migrations-graph``: foreign-key order of tables, shown and checked."""
