"""What MySQL, MariaDB and Oracle commit by itself."""

from __future__ import annotations

from flake8_migrations.model.dialects import MYSQL
from flake8_migrations.model.operations import (
    AddColumn,
    AlterColumn,
    CreateConstraint,
    CreateIndex,
    CreateObject,
    CreateTable,
    DropColumn,
    DropConstraint,
    DropFromTable,
    DropIndex,
    DropObject,
    DropTable,
    RenameConstraint,
    RenameObject,
    RenameTable,
)

COMMITTING = MYSQL | {"oracle"}
"""Databases in which each DDL statement ends the transaction before and commits itself."""

DDL = (
    AddColumn,
    AlterColumn,
    CreateConstraint,
    CreateIndex,
    CreateObject,
    CreateTable,
    DropColumn,
    DropConstraint,
    DropFromTable,
    DropIndex,
    DropObject,
    DropTable,
    RenameConstraint,
    RenameObject,
    RenameTable,
)
