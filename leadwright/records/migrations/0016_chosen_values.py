"""Lists sorted by what is chosen from a list have an index to go by."""

from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("records", "0015_pictures_and_links"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.AddIndex(
            model_name="company",
            index=models.Index(
                condition=models.Q(models.Q(("company_type", ""), _negated=True), ("deleted_at__isnull", True)),
                fields=["company_type", "-id"],
                name="company_by_company_type",
            ),
        ),
        migrations.AddIndex(
            model_name="company",
            index=models.Index(
                condition=models.Q(models.Q(("industry", ""), _negated=True), ("deleted_at__isnull", True)),
                fields=["industry", "-id"],
                name="company_by_industry",
            ),
        ),
        migrations.AddIndex(
            model_name="company",
            index=models.Index(
                condition=models.Q(models.Q(("employees", ""), _negated=True), ("deleted_at__isnull", True)),
                fields=["employees", "-id"],
                name="company_by_employees",
            ),
        ),
        migrations.AddIndex(
            model_name="contact",
            index=models.Index(
                condition=models.Q(models.Q(("honorific", ""), _negated=True), ("deleted_at__isnull", True)),
                fields=["honorific", "-id"],
                name="contact_by_honorific",
            ),
        ),
        migrations.AddIndex(
            model_name="contact",
            index=models.Index(
                condition=models.Q(models.Q(("type_id", ""), _negated=True), ("deleted_at__isnull", True)),
                fields=["type_id", "-id"],
                name="contact_by_type_id",
            ),
        ),
        migrations.AddIndex(
            model_name="contact",
            index=models.Index(
                condition=models.Q(models.Q(("source_id", ""), _negated=True), ("deleted_at__isnull", True)),
                fields=["source_id", "-id"],
                name="contact_by_source_id",
            ),
        ),
        migrations.AddIndex(
            model_name="deal",
            index=models.Index(
                condition=models.Q(models.Q(("type_id", ""), _negated=True), ("deleted_at__isnull", True)),
                fields=["type_id", "-id"],
                name="deal_by_type_id",
            ),
        ),
        migrations.AddIndex(
            model_name="deal",
            index=models.Index(
                condition=models.Q(models.Q(("source_id", ""), _negated=True), ("deleted_at__isnull", True)),
                fields=["source_id", "-id"],
                name="deal_by_source_id",
            ),
        ),
        migrations.AddIndex(
            model_name="lead",
            index=models.Index(
                condition=models.Q(models.Q(("source_id", ""), _negated=True), ("deleted_at__isnull", True)),
                fields=["source_id", "-id"],
                name="lead_by_source_id",
            ),
        ),
        migrations.AddIndex(
            model_name="lead",
            index=models.Index(
                condition=models.Q(models.Q(("honorific", ""), _negated=True), ("deleted_at__isnull", True)),
                fields=["honorific", "-id"],
                name="lead_by_honorific",
            ),
        ),
    ]
