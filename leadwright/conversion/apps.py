"""Tells Django of this room."""

from django.apps import AppConfig


class ConversionConfig(AppConfig):
    """The tables of the room."""

    name = "leadwright.conversion"
