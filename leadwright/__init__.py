"""Leadwright: a self-hosted CRM lead engine."""

__version__ = "0.1.0"
