"""What ends the command: one message that says what to do."""

from __future__ import annotations


class UsageError(Exception):
    """The command line, the configuration or a path is wrong; the exit code is 2."""
