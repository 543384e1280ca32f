"""Tells Django of this room."""

from django.apps import AppConfig


class LoginConfig(AppConfig):
    """The tables of the room."""

    name = "leadwright.login"
