# MIG012: a trigger, a policy and a rule have their names on one table alone
from alembic import op

revision = "90a1c7f4be23"
down_revision = "0b7f3d2c9a41"


def upgrade():
    op.execute("DROP TRIGGER touch ON users")  # MIG012: 5 drops trigger touch:
    op.execute("CREATE TRIGGER touch BEFORE UPDATE ON orders FOR EACH ROW EXECUTE FUNCTION touch()")
    op.execute("DROP POLICY own ON users")  # MIG012: 5 drops policy own:
    op.execute("CREATE POLICY own ON orders USING (true)")
    op.execute("DROP RULE log ON users")  # MIG012: 5 drops rule log:
    op.execute("CREATE RULE log AS ON INSERT TO orders DO ALSO NOTIFY orders")

    op.execute("DROP TRIGGER count ON users")
    op.execute("CREATE TRIGGER count AFTER INSERT ON public.users EXECUTE FUNCTION count_users()")
    op.execute("DROP POLICY seen ON users")
    op.execute("CREATE POLICY seen ON users USING (true)")
    op.execute("DROP RULE keep ON users")
    op.execute("CREATE RULE keep AS ON DELETE TO users DO INSTEAD NOTHING")


def downgrade():
    pass
