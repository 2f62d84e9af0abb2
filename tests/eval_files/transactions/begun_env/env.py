# helper module
from alembic import context
from sqlalchemy import create_engine, text

engine = create_engine("postgresql://localhost/boats")
with engine.connect() as connection:
    connection.execute(text("SELECT pg_advisory_lock(1)"))
    context.configure(connection=connection, transaction_per_migration=True)
    with context.begin_transaction():
        context.run_migrations()
    connection.commit()
