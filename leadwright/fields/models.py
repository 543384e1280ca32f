"""Fields that administrators add. Their values lie in the `custom` column of the records, by the field's code."""

from typing import ClassVar

from django.db import models


class CustomField(models.Model):
    """One added field. An archived one is shown nowhere; its values stay."""

    kind = models.CharField(max_length=20)
    code = models.CharField(max_length=50)
    title = models.CharField(max_length=200)
    type = models.CharField(max_length=30)
    multiple = models.BooleanField(default=False)
    required = models.BooleanField(default=False)
    settings = models.JSONField(default=dict)
    group = models.CharField(max_length=50, default="main")
    position = models.IntegerField(default=0)
    archived = models.DateTimeField(null=True, blank=True)
    created = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering: ClassVar = ["kind", "position", "id"]
        constraints: ClassVar = [models.UniqueConstraint(fields=["kind", "code"], name="one_custom_field_per_code")]

    def __str__(self) -> str:
        return f"{self.kind}: {self.title}"
