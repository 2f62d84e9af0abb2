"""The naming convention of a project's models."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeAlias

Convention: TypeAlias = Mapping[str, str]
"""What a kind of constraint (``fk``, ``uq``, ``pk``, ``ck``) is called."""
