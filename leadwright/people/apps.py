"""Tells Django of this room."""

from django.apps import AppConfig


class PeopleConfig(AppConfig):
    """The tables of the room."""

    name = "leadwright.people"
