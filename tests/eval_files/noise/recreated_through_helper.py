# index and constraint replaced through a helper of the file
from alembic import op

revision = "d1c541283d48"
down_revision = "54de2bd382db"


def _replace_index(name, table, columns):
    op.drop_index(name, table_name=table)
    op.create_index(name, table, columns)


def _replace_key(name, source, target, **options):
    with op.batch_alter_table(source) as batch_op:
        batch_op.drop_constraint(name, type_="foreignkey")
        batch_op.create_foreign_key(name, target, [f"{target}_id"], ["id"], **options)


def upgrade():
    _replace_index("ix_moths_name", "moths", ["name", "id"])
    _replace_key("fk_moths_wood", "moths", "wood", ondelete="CASCADE")


def downgrade():
    _replace_key("fk_moths_wood", "moths", "wood")
    _replace_index("ix_moths_name", "moths", ["name"])
