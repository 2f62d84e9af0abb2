# helper module
from alembic import context
from sqlalchemy import create_engine, text

engine = create_engine("postgresql://localhost/boats")
with engine.begin() as connection:
    context.configure(connection=connection)
    context.run_migrations()
