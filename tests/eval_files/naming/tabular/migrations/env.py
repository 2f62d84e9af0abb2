# helper module
import sqlalchemy as sa

metadata = sa.MetaData()
target_metadata = metadata
target_metadata.naming_convention = {"fk": "fk_%(table_name)s", "uq": "uq_%(table_name)s"}
