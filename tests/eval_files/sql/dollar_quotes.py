# dollar quotes are strings
from alembic import op

revision = "59d2f1771788"
down_revision = "f37fabda9ec0"


def upgrade():
    op.execute("INSERT INTO notes VALUES ($$DROP TABLE lamps; DELETE FROM bulbs$$)")
    op.execute("INSERT INTO notes VALUES ($a$ $$ ; TRUNCATE lamps; $$ $b$ DROP TABLE x; $b$ $a$)")
    op.execute("COMMENT ON TABLE lamps IS $text$it's; DROP TABLE lamps$text$")


def downgrade():
    pass
