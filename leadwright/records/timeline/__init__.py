"""What happens around a record beside its fields: comments, activities and files, told in one timeline with changes."""
