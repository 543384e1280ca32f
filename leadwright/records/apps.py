"""Tells Django of this room."""

from django.apps import AppConfig


class RecordsConfig(AppConfig):
    """The tables of the room."""

    name = "leadwright.records"
