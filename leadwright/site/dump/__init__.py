"""The database and the uploaded files as one file, and back."""
