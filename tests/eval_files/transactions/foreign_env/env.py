# helper module
from alembic import context
from harbour.storage import run_migrations_online

run_migrations_online(context)
