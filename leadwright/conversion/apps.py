"""Tells Django of this room."""

from django.apps import AppConfig


class ConversionConfig(AppConfig):
    """The tables of the room, and its work."""

    name = "leadwright.conversion"

    def ready(self) -> None:
        from . import series  # noqa: F401  announces its job
