# helper module
from alembic import context
from sqlalchemy import create_engine

engine = create_engine(
    "postgresql://localhost/boats", connect_args={"options": "-c lock_timeout=2000 -c statement_timeout=60000"}
)
with engine.connect() as connection:
    context.configure(connection=connection)
    with context.begin_transaction():
        context.run_migrations()
