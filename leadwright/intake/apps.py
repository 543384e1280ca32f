"""Tells Django of this room."""

from django.apps import AppConfig


class IntakeConfig(AppConfig):
    """The tables of the room."""

    name = "leadwright.intake"

    def ready(self) -> None:
        from .importing import running  # noqa: F401  announces its job
