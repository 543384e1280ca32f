"""Whether everybody must have a second factor."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("company", "0005_first_steps"),
    ]

    operations = [
        migrations.AddField(
            model_name="company",
            name="second_factor",
            field=models.BooleanField(default=False),
        ),
    ]
