# helper module
import sqlalchemy as sa
from alembic import op
from cookbook_app.database import never

migrate = op
forget = op.drop_table
