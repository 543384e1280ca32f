"""What a field is: one file per field type, and how values of many fields are cleaned at once."""
