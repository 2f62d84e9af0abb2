"""Operations in the wrong order."""

from __future__ import annotations

from flake8_migrations.violations.declaration import declare

declare(
    code="MIG307",
    name="key-before-its-table",
    severity="error",
    message=(
        "creates a foreign key from {names}, which is not there yet: the database refuses;"
        " create {target} first, or add the key behind it with op.create_foreign_key"
    ),
)

declare(
    code="MIG308",
    name="drop-before-its-keys",
    severity="error",
    message=("{does} {names}: the database refuses and the migration fails; {way}"),
)

declare(
    code="MIG324",
    name="wrong-order",
    severity="error",
    message="needs {names}: {harm}; {way}",
)

declare(
    code="MIG326",
    name="use-alter-in-create-table",
    severity="error",
    message=(
        "leaves out the foreign key {names}: op.create_table obeys use_alter=True and nothing adds"
        " the key; remove use_alter, or add it with op.create_foreign_key when both tables are"
        " there"
    ),
)
