# MIG002: what of the values stays is said, and nothing that does not
import sqlalchemy as sa
from alembic import op

revision = "70e5c2b9a4d8"
down_revision = "b06f4d1e83c7"


def upgrade():
    # every row was deleted before
    op.execute("DELETE FROM requests")  # MIG004: 5 requests
    op.rename_table("requests", "callbacks")  # MIG202: 5 requests
    op.drop_column("callbacks", "data")  # MIG002: 5 though every row was deleted before
    op.execute("TRUNCATE drafts")  # MIG003: 5 drafts
    with op.batch_alter_table("drafts") as batch_op:
        batch_op.drop_column("text")  # MIG002: 9 though every row was deleted before
    # perhaps, too late, in another table, not every one
    if op.get_context().as_sql:
        op.execute("DELETE FROM deadlines")  # MIG004: 9 deadlines
    op.drop_column("deadlines", "state")  # MIG002: 5 its values are lost and the running release
    op.drop_column("notes", "text")  # MIG002: 5 its values are lost and the running release
    op.execute("DELETE FROM notes")  # MIG004: 5 notes
    op.drop_column("bills", "text")  # MIG002: 5 its values are lost and the running release
    op.execute("DELETE FROM mails WHERE sent")
    op.drop_column("mails", "text")  # MIG002: 5 its values are lost and the running release
    # a column of the same name of another table is copied, not this one
    op.execute("UPDATE history SET task_id = task.id FROM task WHERE history.name = task.name")
    op.drop_column("history", "id")  # MIG002: 5 its values are lost and the running release
    histories, tasks = sa.table("log", sa.column("a")), sa.table("task", sa.column("id"))
    op.execute(histories.update().values(a=tasks.c.id).where(histories.c.a == tasks.c.a))
    op.drop_column("log", "id")  # MIG002: 5 its values are lost and the running release
    # this one is
    op.execute("UPDATE users AS u SET mail = lower(u.email) FROM task WHERE u.id = task.owner")
    op.drop_column("users", "email")  # MIG002: 5 though its values were copied
    op.execute('UPDATE public.hats h SET size = "h"."width"')  # MIG011: 5 hats (size)
    op.drop_column("hats", "width")  # MIG002: 5 though its values were copied
    op.execute("UPDATE seats SET place = o.spot FROM seats o WHERE o.id = seats.twin")
    op.drop_column("seats", "spot")  # MIG002: 5 though its values were copied
    # the downgrade fills it, from other columns or with one value
    op.drop_column("task", "run_id")  # MIG002: 5 except what the downgrade computes again
    op.drop_column("shops", "label")  # MIG002: 5 except what the downgrade computes again
    op.drop_column("carts", "state")  # MIG002: 5 its values are lost and the running release
    # a filled column takes over the name
    op.execute("UPDATE coins SET value_new = value * 100")  # MIG011: 5 coins
    op.drop_column("coins", "value")  # MIG002: 5 recreate those that are needed
    op.alter_column("coins", "value_new", new_column_name="value")  # MIG201: 5 coins.value_new


def downgrade():
    op.add_column("carts", sa.Column("state", sa.Text()))
    op.execute("UPDATE carts SET state = 'open' WHERE state IS NULL")
    op.add_column("shops", sa.Column("label", sa.Text()))
    op.execute("UPDATE shops SET label = name || ' ' || town WHERE label IS NULL")
    op.add_column("task", sa.Column("run_id", sa.Text()))
    op.execute("UPDATE task SET run_id = r.id FROM runs r WHERE r.key = task.run_key")
