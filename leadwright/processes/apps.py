"""Tells Django of this room, and lets it announce its own jobs."""

from django.apps import AppConfig


class ProcessesConfig(AppConfig):
    """The tables of the room."""

    name = "leadwright.processes"

    def ready(self) -> None:
        from . import by_hand_on_many, handing_over, taking_back, waking  # noqa: F401  announce their jobs
