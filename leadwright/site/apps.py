"""Wiring: the one place where a lower room is told of a higher one."""

from django.apps import AppConfig


class SiteConfig(AppConfig):
    """Puts processes at the door of records."""

    name = "leadwright.site"
    label = "site"

    def ready(self) -> None:
        from leadwright.conversion import automatic, returning, starting
        from leadwright.login import letters  # noqa: F401 - announces its job
        from leadwright.processes import asking, reads, triggers
        from leadwright.records import attention, changes

        changes.watchers[:] = [returning.on_write, triggers.on_write]
        changes.followers[:] = [automatic.on_written]
        attention.alarms[:] = [reads.failed]
        starting.asking[:] = [asking.of]
