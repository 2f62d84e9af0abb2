# MIG403: indexes in every form, before and after, in any order; columns that are not new
# options: --extend-select=MIG403 --extend-ignore=MIG202
import sqlalchemy as sa
from alembic import op

revision = "b9d1f50ca683"
down_revision = "6c04d9e2fb81"


def upgrade():
    op.create_table(
        "moorings",
        sa.Column("id", sa.Integer(), sa.ForeignKey("places.id"), primary_key=True),
        sa.Column("harbour_id", sa.Integer(), sa.ForeignKey("harbours.id"), index=True),
        sa.Column("owner_id", sa.Integer(), sa.ForeignKey("owners.id"), unique=True),
        sa.Column("boat_id", sa.Integer(), sa.ForeignKey("boats.id")),
        sa.Column("quay_id", sa.Integer()),
        sa.Column("type_id", sa.Integer()),
        sa.ForeignKeyConstraint(["type_id", "quay_id"], ["types.id", "types.quay_id"]),
        sa.ForeignKeyConstraint(["quay_id"], ["quays.id"]),
        sa.UniqueConstraint("quay_id", "type_id", "id"),
        sa.Index("ix_moorings_boat", "boat_id", "id"),
    )
    op.create_table(
        "crew_members",
        sa.Column("boat_id", sa.Integer(), sa.ForeignKey("boats.id"), primary_key=True),
        sa.Column("sailor_id", sa.Integer(), sa.ForeignKey("sailors.id"), primary_key=True),
    )
    op.create_index("ix_crew_members_sailor", "crew_members", ["sailor_id"])
    op.add_column("boats", sa.Column("owner_id", sa.Integer(), sa.ForeignKey("owners.id")))
    op.rename_table("boats", "vessels")
    op.execute("CREATE INDEX ix_vessels_owner ON vessels (owner_id) WHERE owner_id IS NOT NULL")
    op.create_foreign_key("fk_old", "harbours", "towns", ["town_id"], ["id"])
    with op.batch_alter_table("tickets") as batch_op:
        batch_op.create_index("ix_tickets_boat", ["boat_id"])
        batch_op.add_column(sa.Column("boat_id", sa.Integer()))
        batch_op.create_foreign_key("fk_tickets_boat", "vessels", ["boat_id"], ["id"])
    op.execute("CREATE TABLE berths (quay_id int PRIMARY KEY REFERENCES quays (id))")
    op.execute("ALTER TABLE piers ADD COLUMN quay_id int REFERENCES quays, ADD UNIQUE (quay_id)")


def downgrade():
    raise NotImplementedError
