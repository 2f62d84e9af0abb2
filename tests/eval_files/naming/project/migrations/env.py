# helper module
from alembic import context
from tests.eval_files.naming.project.models import Base

target_metadata = Base.metadata
context.configure(target_metadata=target_metadata)
