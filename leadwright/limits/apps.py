"""Tells Django of this room."""

from django.apps import AppConfig


class LimitsConfig(AppConfig):
    """The table of the room."""

    name = "leadwright.limits"
