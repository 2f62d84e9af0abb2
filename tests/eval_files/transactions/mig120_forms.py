# MIG120: rows changed in the transaction of a schema change
# options: --extend-select=MIG120
import sqlalchemy as sa
from alembic import op
from sqlalchemy.orm import Session

revision = "1e0c120a"
down_revision = "1d0c120a"

from shop.data import ROWS

boats = sa.table("boats", sa.column("mast"), sa.column("id"))


def upgrade():
    op.bulk_insert(sa.table("ports", sa.column("id")), ROWS)  # MIG120: 5 INSERT INTO ports together with ADD COLUMN boats.mast (line 17)
    op.add_column("boats", sa.Column("mast", sa.Text()))
    op.execute("UPDATE boats SET mast = 'one'")  # MIG120: 5 UPDATE boats after ADD COLUMN boats.mast (line 17): boats stays locked
    op.get_bind().execute(boats.update().where(boats.c.id == 1).values(mast="two"))  # MIG120: 5 UPDATE boats
    op.execute(sa.delete(boats).where(boats.c.id == 2))  # MIG120: 5 DELETE FROM boats
    Session(bind=op.get_bind()).query(boats).filter_by(id=3).delete()  # MIG120: 5 DELETE FROM boats
    op.execute("INSERT INTO sails (area) SELECT area FROM old_sails")  # MIG120: 5 INSERT INTO sails


def downgrade():
    pass
