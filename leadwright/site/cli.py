"""The command `leadwright`: every file in commands/ is a subcommand of the same name."""

import pkgutil
from importlib import import_module

import click

from . import commands
from .terminal import translate as _

NAMES = sorted(module.name for module in pkgutil.iter_modules(commands.__path__))


class Commands(click.Group):
    def list_commands(self, _context: click.Context) -> list[str]:
        return NAMES

    def get_command(self, _context: click.Context, name: str) -> click.Command | None:
        """Loads only the one that is asked for."""
        if name not in NAMES:
            return None
        found: click.Command = import_module(f"{commands.__name__}.{name}").command
        return found


@click.command(cls=Commands, help=_("Leadwright, the CRM whose leads find their owner by themselves."))
def main() -> None:
    """Its subcommands do the work."""
