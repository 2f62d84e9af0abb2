"""rename customers.mail to email

Bad, in batch mode: what was meant as a rename loses every address (MIG016),
and the phone numbers go as well (MIG002).

Revision ID: 6a4c81d7e03b
Revises: b07e52f4d19a
Create Date: 2025-04-02 12:00:00
"""

from alembic import op
import sqlalchemy as sa

revision = "6a4c81d7e03b"
down_revision = "b07e52f4d19a"


def upgrade() -> None:
    with op.batch_alter_table("customers") as batch_op:
        batch_op.add_column(sa.Column("email", sa.String(200), nullable=True))
        batch_op.drop_column("mail")
        batch_op.drop_column("phone")


def downgrade() -> None:
    with op.batch_alter_table("customers") as batch_op:
        batch_op.add_column(sa.Column("phone", sa.String(30), nullable=True))
        batch_op.add_column(sa.Column("mail", sa.String(200), nullable=True))
        batch_op.drop_column("email")
