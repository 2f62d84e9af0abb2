# long chains and deep nesting come to an end
from alembic import op

revision = "8c4ace51cab3"
down_revision = "1d1251d5ebba"

A = "x" * 3
B = {"a": {"b": [{"c": ("d", ["SELECT 1"])}]}}
C = ((((((((("ANALYZE cars",),),),),),),),),)
TEXT = " ".join("(" * 200) + " DROP TABLE cars " + " ".join(")" * 200)


def upgrade():
    op.execute(B["a"]["b"][0]["c"][1][0])
    op.execute(C[0][0][0][0][0][0][0][0][0])
    op.execute(f"SELECT '{A * 1000}', '{TEXT}'")
    for number in range(100_000):
        op.execute(f"INSERT INTO numbers VALUES ({number})")


def downgrade():
    op.execute("DELETE FROM numbers WHERE n < 100000")
