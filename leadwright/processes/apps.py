"""Tells Django of this room."""

from django.apps import AppConfig


class ProcessesConfig(AppConfig):
    """The tables of the room."""

    name = "leadwright.processes"
