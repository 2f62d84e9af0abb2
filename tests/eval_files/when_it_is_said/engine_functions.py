# `upgrade_<engine>` and `downgrade_<engine>`, called through globals()
import sqlalchemy as sa
from alembic import op

revision = "3b9b4e89d526"
down_revision = "ce0511996bcd"


def upgrade(engine_name: str) -> None:
    globals()["upgrade_%s" % engine_name]()


def downgrade(engine_name: str) -> None:
    globals()["downgrade_%s" % engine_name]()


def upgrade_clinic() -> None:
    op.drop_table("waiting_list")  # MIG001: 5 waiting_list


def downgrade_clinic() -> None:
    op.create_table("waiting_list", sa.Column("id", sa.Integer(), primary_key=True))


def upgrade_billing() -> None:
    op.drop_column("bills", "waiting_id")  # MIG002: 5 bills.waiting_id


def downgrade_billing() -> None:
    op.drop_table("bill_copies")  # MIG008: 5 bill_copies
