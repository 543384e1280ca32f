"""The tables: which value goes where, what is usual here, every conversion, and those that wait for something."""

from typing import ClassVar

from django.db import models

from leadwright.records.list_tables import Listed


class Pair(models.Model):
    """A field of a lead and the field that takes its value in records of a kind: none when `target` is empty.

    Only what differs from the usual is kept.
    """

    source = models.CharField(max_length=50)
    kind = models.CharField(max_length=20)
    target = models.CharField(max_length=50, blank=True)

    class Meta:
        constraints: ClassVar = [models.UniqueConstraint(fields=["source", "kind"], name="one_pair_per_kind")]

    def __str__(self) -> str:
        return f"{self.source} -> {self.kind}.{self.target}"


class Terms(models.Model):
    """The one row about how this company converts. `wanted` is what a lead usually becomes.

    `simple`: there are no leads in work, each is converted as it comes. `partly`: who may not add one of the targets
    may convert to the others. `repeat`: who is known as a client is recognised, and an open lead of theirs takes what
    they ask now as an activity.
    """

    simple = models.BooleanField(default=False)
    partly = models.BooleanField(default=True)
    repeat = models.BooleanField(default=False)
    wanted = models.JSONField(default=dict)

    def __str__(self) -> str:
        return "simple" if self.simple else "classic"


class Conversion(models.Model):
    """One lead that became something, with all that is needed to take it back.

    `made` are the new records and `used` those that were there, by kind. `before` and `after` hold the changed values
    of the lead and of those used, by kind. `moved`: the activities that went along, each with where it is now;
    `finished`: those that were completed. `until`: the last entry of the history that belongs to it.
    """

    id = models.BigAutoField(primary_key=True)
    lead = models.BigIntegerField()
    made = models.JSONField(default=dict)
    used = models.JSONField(default=dict)
    before = models.JSONField(default=dict)
    after = models.JSONField(default=dict)
    moved = models.JSONField(default=list)
    finished = models.JSONField(default=list)
    wanted = models.JSONField(default=dict)
    until = models.BigIntegerField(default=0)
    person = models.BigIntegerField(null=True)
    via = models.CharField(max_length=100)
    at = models.DateTimeField()
    undone = models.DateTimeField(null=True)

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["lead"], name="converted_once", condition=models.Q(undone__isnull=True))
        ]

    def __str__(self) -> str:
        return f"lead {self.lead} became {self.made}"

    @property
    def is_new(self) -> bool:
        """Whether it was made just now, and not read."""
        return self._state.adding


class Blocked(models.Model):
    """A conversion nobody sat at, which waits: `why` names what is missing by field, or which right."""

    id = models.BigAutoField(primary_key=True)
    lead = models.BigIntegerField(unique=True)
    wanted = models.JSONField(default=dict)
    why = models.JSONField(default=dict)
    person = models.BigIntegerField(null=True)
    via = models.CharField(max_length=100)
    at = models.DateTimeField()

    def __str__(self) -> str:
        return f"lead {self.lead} waits"


class Series(Listed):
    """Many leads to be converted. `results` has for each that was looked at its conversion, or why it was left.

    `switch`: it is the one that emptied the leads when simple mode began. One that `undoes` another has conversions for
    its records, and tells what it removed, and what stays and why.
    """

    wanted = models.JSONField(default=dict)
    results = models.JSONField(default=list)
    switch = models.BooleanField(default=False)
    undone = models.DateTimeField(null=True)
    undoes = models.OneToOneField("self", null=True, on_delete=models.CASCADE, related_name="taken_back")

    def __str__(self) -> str:
        return f"conversion of {self.total} leads"
