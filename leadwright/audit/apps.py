"""Tells Django of this room."""

from django.apps import AppConfig


class AuditConfig(AppConfig):
    """The table of the room."""

    name = "leadwright.audit"
