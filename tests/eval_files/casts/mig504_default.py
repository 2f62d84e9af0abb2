# MIG504: a default that the column has so far, as the file or the call says, is not cast
# options: --extend-ignore=MIG018,MIG204,MIG209,MIG302,MIG308
import sqlalchemy as sa
from alembic import op

revision = "504e00000005"
down_revision = "504d00000005"

mood = sa.Enum("calm", "wild", name="mood")


def upgrade():
    mood.create(op.get_bind())
    op.create_table(
        "boats",
        sa.Column("id", sa.BigInteger(), primary_key=True),
        sa.Column("mood", sa.String(20), server_default="calm"),
        sa.Column("is_new", sa.Boolean(), server_default=sa.false()),
        sa.Column("size", sa.Integer(), server_default="0"),
        sa.Column("data", sa.Text(), server_default=sa.text("'{}'::text")),
        sa.Column("seen", sa.DateTime(), server_default=sa.func.now()),
    )
    op.alter_column("boats", "mood", type_=mood, postgresql_using="mood::mood")  # MIG504: 5 boats.mood from varchar(20) to mood: its default
    op.alter_column("boats", "is_new", type_=sa.Integer(), server_default="0", postgresql_using="is_new::integer")  # MIG504: 5 its default false is not cast
    op.alter_column("boats", "size", type_=sa.Boolean(), server_default=None, postgresql_using="size <> 0")  # MIG504: 5 its default '0'
    op.execute("ALTER TABLE boats ALTER COLUMN data TYPE jsonb USING data::jsonb")  # MIG504: 5 boats.data from text to jsonb
    op.execute("ALTER TABLE boats ALTER COLUMN seen TYPE integer USING extract(epoch FROM seen), ALTER COLUMN seen SET DEFAULT 0")  # MIG504: 5 its default now()
    op.alter_column("ports", "kind", existing_type=sa.String(9), type_=mood, existing_server_default="calm", postgresql_using="kind::mood")  # MIG504: 5 ports.kind
    op.alter_column("ports", "depth", existing_type=sa.Integer(), type_=sa.Boolean(), existing_server_default=sa.text("0"), postgresql_using="depth > 0")  # MIG504: 5 ports.depth
    with op.batch_alter_table("ports") as batch_op:
        batch_op.alter_column("note", existing_type=sa.Text(), type_=sa.JSON(), existing_server_default=sa.text("'{}'::text"), postgresql_using="note::json")  # MIG504: 9 ports.note
    op.alter_column("piers", "kind", existing_type=sa.Text(), server_default="calm")
    op.alter_column("piers", "kind", existing_type=sa.Text(), type_=mood, postgresql_using="kind::mood")  # MIG504: 5 piers.kind


def downgrade():
    op.drop_table("boats")
