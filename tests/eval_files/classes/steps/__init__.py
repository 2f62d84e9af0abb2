# helper module
from .columns import add_column as add_column
from .columns import drop_column as drop_column
from .tables import CreateTable as CreateTable
from .tables import drop_table as drop_table
