# MIG008, its neighbour: a virtual table of SQLite
# options: --migrations-dialect=sqlite
from alembic import op

revision = "ff85e928e6c4"
down_revision = "27e1283c50b1"


def upgrade():
    op.execute("CREATE VIRTUAL TABLE pet_search USING fts5(name, note)")
    op.execute("CREATE TRIGGER pet_ai AFTER INSERT ON pets BEGIN INSERT INTO pet_search (name) VALUES (new.name); END")


def downgrade():
    op.execute("DROP TRIGGER pet_ai")
    op.execute("DROP TABLE pet_search")
