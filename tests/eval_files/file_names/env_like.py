# MIG009: the name of a file that is no migration is not judged
# options: file-names
from alembic import context


def run_migrations_offline():
    context.configure(url="postgresql://", literal_binds=True)
    with context.begin_transaction():
        context.run_migrations()


def upgrade():
    run_migrations_offline()
