# MIG521: functions that are replaced by ones that return something else
# options: --extend-ignore=MIG0,MIG1,MIG2,MIG3,MIG4
from alembic import op

revision = "521e00000002"
down_revision = None

BODY = "LANGUAGE sql AS 'SELECT 1'"


def upgrade():
    op.execute(f"CREATE FUNCTION a(x integer) RETURNS integer {BODY}")
    op.execute(f"CREATE OR REPLACE FUNCTION a(x integer) RETURNS text {BODY}")  # MIG521: 5 replaces function a with text in the place of integer:
    op.execute(f"CREATE FUNCTION b() RETURNS TABLE (id bigint) STABLE {BODY}")
    op.execute(f"CREATE OR REPLACE FUNCTION b() RETURNS TABLE (id bigint)  IMMUTABLE {BODY}")
    op.execute(f"CREATE OR REPLACE FUNCTION b() RETURNS TABLE (id bigint, name text) {BODY}")  # MIG521: 5 replaces function b with table


def downgrade():
    op.execute(f"CREATE OR REPLACE FUNCTION b() RETURNS TABLE (id bigint) {BODY}")  # MIG521: 5 in the place of table
