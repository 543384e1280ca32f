"""Tells Django of this room."""

from django.apps import AppConfig


class FieldsConfig(AppConfig):
    """The tables of the room."""

    name = "leadwright.fields"
