"""Tells Django of this room."""

from django.apps import AppConfig


class CompanyConfig(AppConfig):
    """The tables of the room."""

    name = "leadwright.company"
