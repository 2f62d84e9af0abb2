"""What exists when: the operations of a run, asked what happens before and after one of them."""

from __future__ import annotations

from flake8_migrations.replay.timeline.columns import Columns
from flake8_migrations.replay.timeline.objects import Objects
from flake8_migrations.replay.timeline.order import same_text
from flake8_migrations.replay.timeline.parts import Parts
from flake8_migrations.replay.timeline.rows import Rows

__all__ = ["Timeline", "same_text"]


class Timeline(Columns, Rows, Parts, Objects):
    """The operations of one run in the order in which they are executed."""
