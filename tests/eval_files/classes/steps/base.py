# helper module: what all steps have in common
import logging
from abc import ABC, abstractmethod
from contextlib import contextmanager

from alembic import context, op

log = logging.getLogger(__name__)


class Step(ABC):
    """Asks whether it is to be done, then does it."""

    def run(self):
        if not self._is_repair():
            return self.execute()
        if self.is_needed():
            return self.execute()
        self.tell_skipped()
        return None

    @abstractmethod
    def execute(self):
        """What the step does."""

    @abstractmethod
    def is_needed(self):
        """Whether it was not done before."""

    @abstractmethod
    def tell_skipped(self):
        """Says that nothing is to be done."""

    def _is_repair(self):
        return bool(context.config.get_main_option("repair"))


class AlteringStep(Step):
    """On SQLite, which cannot alter every column, the table is copied."""

    def __init__(self, table_name):
        self.table_name = table_name

    def run(self):
        if context.is_offline_mode():
            log.info("no ALTER offline")
            return None
        return super().run()

    def execute(self):
        if _is_sqlite():
            with legacy_alter_table(), op.batch_alter_table(self.table_name) as batch_op:
                return self.execute_in_batch(batch_op)
        else:
            return self.execute_plainly()

    @abstractmethod
    def execute_in_batch(self, batch_op):
        """With Alembic's batch."""

    @abstractmethod
    def execute_plainly(self):
        """With ``op`` itself."""


@contextmanager
def legacy_alter_table():
    try:
        op.execute("PRAGMA legacy_alter_table=1;")
        yield
    finally:
        op.execute("PRAGMA legacy_alter_table=0;")


@contextmanager
def transaction():
    if context.is_offline_mode():
        yield
    else:
        with op.get_bind().begin_nested():
            yield


def _is_sqlite():
    bind = op.get_context().bind
    return bool(bind and bind.engine.name == "sqlite")
