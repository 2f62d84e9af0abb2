# MIG013, its neighbour: the word in a foreign key, in RESTRICT's place, or in a comment
from alembic import op

revision = "e02897c7aa80"
down_revision = "8bf7dc99973e"


def upgrade():
    op.create_foreign_key("fk_boats_river", "boats", "rivers", ["river_id"], ["id"], ondelete="CASCADE")
    op.execute(
        "ALTER TABLE locks ADD FOREIGN KEY (river_id) REFERENCES rivers (id)"
        " ON DELETE CASCADE ON UPDATE CASCADE"
    )
    op.execute("CREATE TABLE canals (id integer PRIMARY KEY)")


def downgrade():
    op.execute("DROP TABLE canals RESTRICT -- never CASCADE")
    op.drop_constraint("fk_boats_river", "boats", type_="foreignkey")
