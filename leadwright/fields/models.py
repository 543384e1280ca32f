"""Fields that administrators add, what they want of built-in ones, and how all of them are laid out."""

from typing import ClassVar

from django.db import models


class IndexState(models.TextChoices):
    """How far the indexes of a filterable field are."""

    NONE = ""
    BUILDING = "building"
    READY = "ready"
    FAILED = "failed"


class CustomField(models.Model):
    """One added field, whose values lie in the column `custom` of the records. An archived one is shown nowhere; its
    values stay. It is required always, or from the stage `required_from` on. One that is filterable has indexes.
    """

    kind = models.CharField(max_length=20)
    code = models.CharField(max_length=50)
    title = models.CharField(max_length=200)
    type = models.CharField(max_length=30)
    multiple = models.BooleanField(default=False)
    required = models.BooleanField(default=False)
    required_from = models.CharField(max_length=50, blank=True, default="")
    settings = models.JSONField(default=dict)
    filterable = models.BooleanField(default=False)
    index_state = models.CharField(max_length=10, choices=IndexState.choices, blank=True, default=IndexState.NONE)
    index_error = models.TextField(blank=True, default="")
    group = models.CharField(max_length=50, default="main")
    position = models.IntegerField(default=0)
    archived = models.DateTimeField(null=True, blank=True)
    created = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering: ClassVar = ["kind", "position", "id"]
        constraints: ClassVar = [models.UniqueConstraint(fields=["kind", "code"], name="one_custom_field_per_code")]

    def __str__(self) -> str:
        return f"{self.kind}: {self.title}"

    @property
    def wants_index(self) -> bool:
        """Links do always: they are followed from the other side too."""
        return (self.filterable or self.type == "record") and self.archived is None


class FieldRule(models.Model):
    """A built-in field that an administrator requires, always or from a stage on."""

    kind = models.CharField(max_length=20)
    code = models.CharField(max_length=50)
    required = models.BooleanField(default=False)
    required_from = models.CharField(max_length=50, blank=True, default="")

    class Meta:
        constraints: ClassVar = [models.UniqueConstraint(fields=["kind", "code"], name="one_rule_per_field")]

    def __str__(self) -> str:
        return f"{self.kind}: {self.code}"


class Layout(models.Model):
    """The groups of a kind's fields in order, as `[{code, title, fields: [code]}]`, once somebody changed them."""

    kind = models.CharField(max_length=20, primary_key=True)
    groups = models.JSONField(default=list)

    def __str__(self) -> str:
        return self.kind
