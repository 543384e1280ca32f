"""How often it was tried."""

from django.db import models


class Tries(models.Model):
    """How often something was tried until a moment, when counting begins anew. `key` is a hash: it tells no address."""

    key = models.CharField(max_length=64, primary_key=True)
    count = models.IntegerField()
    until = models.DateTimeField(db_index=True)

    def __str__(self) -> str:
        return f"{self.count} until {self.until}"
