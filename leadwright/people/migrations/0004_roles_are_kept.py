"""The role's column is gone; whoever changes departments, groups or roles changes configuration too."""

from django.db import migrations

TABLES = ("department", "group", "group_members", "role", "holding")
OF_USERS = """
drop trigger people_changed on people_user;
create trigger people_changed
    after insert or delete or update of email, name, position, department_id, {role} language, is_active
    on people_user for each statement execute function people_changed();
"""
OF_OTHERS = """
create trigger people_changed after insert or delete or update
    on people_{table} for each statement execute function people_changed();
"""
BACK = "drop trigger people_changed on people_{table};"


class Migration(migrations.Migration):
    dependencies = [("people", "0003_roles")]
    operations = [
        migrations.RunSQL(OF_USERS.format(role=""), OF_USERS.format(role="role,")),
        migrations.RemoveField("user", "role"),
        *(migrations.RunSQL(OF_OTHERS.format(table=one), BACK.format(table=one)) for one in TABLES),
    ]
