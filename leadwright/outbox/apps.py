"""Tells Django of this room, and lets it announce its own jobs."""

from django.apps import AppConfig


class OutboxConfig(AppConfig):
    """The tables of the room."""

    name = "leadwright.outbox"

    def ready(self) -> None:
        from . import delivery  # noqa: F401  announces its job
