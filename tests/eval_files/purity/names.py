# helper module
TABLES = ("orders",)
