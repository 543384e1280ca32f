"""Processes as drawn, their published versions, and every run of them."""

from typing import ClassVar

from django.conf import settings
from django.db import models


class Process(models.Model):
    """What somebody draws: a draft that changes, and the version that runs. `position` is the running order.

    A deleted one stays for the sake of its runs, which explain what was done to records. One with a `stage` is an
    automation rule: a record that enters the stage starts it. One that runs may be started `by_hand` unless that was
    switched off.
    """

    kind = models.CharField(max_length=20)
    name = models.CharField(max_length=200)
    description = models.TextField(blank=True, default="")
    stage = models.CharField(max_length=50, blank=True, default="")
    on_create = models.BooleanField(default=False)
    on_change = models.BooleanField(default=False)
    by_hand = models.BooleanField(default=True)
    active = models.BooleanField(default=False)
    position = models.IntegerField(default=0)
    draft = models.JSONField()
    revision = models.IntegerField(default=1)
    author = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+")
    published = models.ForeignKey("Version", null=True, on_delete=models.SET_NULL, related_name="+")
    created = models.DateTimeField(auto_now_add=True)
    modified = models.DateTimeField(auto_now=True)
    deleted = models.DateTimeField(null=True)

    class Meta:
        ordering: ClassVar = ["position", "id"]

    def __str__(self) -> str:
        return self.name


class Version(models.Model):
    """A published template. It never changes; runs keep the version they started with.

    It acts with the rights of `acts_for`: whoever drew it, or whoever published it, see `drawing`. `elevated`: somebody
    who may lend their rights did so.
    """

    process = models.ForeignKey(Process, on_delete=models.CASCADE, related_name="versions")
    number = models.IntegerField()
    template = models.JSONField()
    note = models.TextField(blank=True, default="")
    author = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+")
    acts_for = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+")
    elevated = models.BooleanField(default=False)
    at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering: ClassVar = ["-number"]
        constraints: ClassVar = [models.UniqueConstraint(fields=["process", "number"], name="one_version_per_number")]

    def __str__(self) -> str:
        return f"{self.process} v{self.number}"


class Run(models.Model):
    """One version run for one record: where it stands and the path it took. The trace is its receipt.

    `parameters` are those that somebody gave it when it started.
    """

    class Status(models.TextChoices):
        """A failed run has changed nothing. One was withdrawn when its record left the stage that it waited in."""

        DONE = "done"
        WAITING = "waiting"
        FAILED = "failed"
        WITHDRAWN = "withdrawn"

    process = models.ForeignKey(
        Process,
        on_delete=models.CASCADE,
        related_name="runs",
        db_index=False,
        db_constraint=False,  # a process is never taken away; the check would lock its row at every lead
    )
    version = models.ForeignKey(
        Version, on_delete=models.CASCADE, related_name="+", db_index=False, db_constraint=False
    )
    kind = models.CharField(max_length=20)
    record = models.BigIntegerField()
    status = models.CharField(max_length=10, choices=Status.choices)
    state = models.JSONField(default=dict)
    trace = models.JSONField(default=list)
    parameters = models.JSONField(default=dict)
    block = models.CharField(max_length=40, blank=True, default="")
    reason = models.TextField(blank=True, default="")
    via = models.CharField(max_length=100, blank=True, default="")
    started = models.DateTimeField()
    finished = models.DateTimeField(null=True)

    class Meta:
        indexes: ClassVar = [
            models.Index(fields=["kind", "record"], name="run_of_record"),
            models.Index(fields=["process", "-started", "-id"], name="run_of_process"),
        ]

    def __str__(self) -> str:
        return f"run {self.pk} of {self.process}"


class Timer(models.Model):
    """When a waiting run goes on. This row is the truth; the scheduled job only knocks."""

    run = models.ForeignKey(Run, on_delete=models.CASCADE, related_name="timers")
    block = models.CharField(max_length=40)
    round = models.IntegerField()
    due = models.DateTimeField(db_index=True)

    def __str__(self) -> str:
        return f"{self.run} at {self.due}"
