"""Tells Django of this room, and lets it announce its own jobs."""

from django.apps import AppConfig


class RecordsConfig(AppConfig):
    """The tables of the room."""

    name = "leadwright.records"

    def ready(self) -> None:
        from . import exports, filling, indexes, recycle_bin, sharing  # noqa: F401  announce their work
        from .actions import in_bulk  # noqa: F401  the same
        from .library import sweeping  # noqa: F401  the same
        from .timeline import files  # noqa: F401  the same
