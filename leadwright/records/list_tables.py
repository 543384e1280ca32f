"""The tables behind lists: saved views, changes of many records at once, exports.

People are kept by their numbers, as in the history: whoever left is still named.
"""

from typing import ClassVar

from django.db import models


class View(models.Model):
    """A list as somebody saved it: filter, order and columns as the address says them."""

    kind = models.CharField(max_length=20)
    name = models.CharField(max_length=100)
    owner = models.BigIntegerField()
    shared = models.BooleanField(default=False)
    settings = models.JSONField(default=dict)

    class Meta:
        indexes: ClassVar = [models.Index(fields=["kind", "owner"], name="view_of_owner")]

    def __str__(self) -> str:
        return f"{self.kind}: {self.name}"


class FirstView(models.Model):
    """The view with which a person's list of a kind opens."""

    kind = models.CharField(max_length=20)
    person = models.BigIntegerField()
    view = models.ForeignKey(View, on_delete=models.CASCADE)

    class Meta:
        constraints: ClassVar = [models.UniqueConstraint(fields=["kind", "person"], name="one_first_view")]

    def __str__(self) -> str:
        return f"{self.kind} of {self.person}: {self.view_id}"


class Work(models.Model):
    """Something that takes its time: how much there is to do, and how much is done."""

    kind = models.CharField(max_length=20)
    person = models.BigIntegerField()
    total = models.IntegerField(default=0)
    done = models.IntegerField(default=0)
    created = models.DateTimeField(auto_now_add=True)

    class Meta:
        abstract = True


class Listed(Work):
    """The same for records whose numbers are known from the start."""

    records = models.JSONField(default=list)

    class Meta:
        abstract = True


class Batch(Listed):
    """One change to many records. `changed` counts those it changed, `skipped` those it left and `told` some of these
    with the reason. `written` has for each record the entry of the history that says what was changed, and the last
    entry of the same write: whatever came later was done by somebody since."""

    verb = models.CharField(max_length=10)
    values = models.JSONField(default=dict)
    changed = models.IntegerField(default=0)
    skipped = models.IntegerField(default=0)
    told = models.JSONField(default=list)
    written = models.JSONField(default=dict)
    undoes = models.OneToOneField("self", null=True, on_delete=models.CASCADE, related_name="undone")

    def __str__(self) -> str:
        return f"{self.verb} {self.total} of {self.kind}"


class Export(Work):
    """A list as a file. `asked` is what it shows, `file` the number of the finished file."""

    asked = models.JSONField(default=dict)
    format = models.CharField(max_length=4)
    file = models.BigIntegerField(null=True)

    def __str__(self) -> str:
        return f"{self.kind} as {self.format}"
