# options: file-names
# no migration: its name is not judged
from alembic import context


def run_migrations_offline():
    context.configure(url="postgresql://", literal_binds=True)
    with context.begin_transaction():
        context.run_migrations()


def upgrade():
    run_migrations_offline()
