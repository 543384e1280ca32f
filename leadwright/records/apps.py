"""Tells Django of this room, and lets it announce its own jobs."""

from django.apps import AppConfig


class RecordsConfig(AppConfig):
    """The tables of the room."""

    name = "leadwright.records"

    def ready(self) -> None:
<<<<<<< HEAD
        from . import recycle_bin  # noqa: F401  announces its nightly work
        from .timeline import files  # noqa: F401  the same
=======
        from . import filling, recycle_bin  # noqa: F401  announce their work
>>>>>>> 42ab023 (wip)
