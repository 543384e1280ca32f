"""Numbers of configuration that never come twice, also not after a rollback."""

from django.db import migrations

SEQUENCE = "create sequence company_revision start 1000"


class Migration(migrations.Migration):
    dependencies = [("company", "0002_the_company")]
    operations = [migrations.RunSQL(SEQUENCE, "drop sequence company_revision")]
