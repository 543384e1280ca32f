"""What a lead becomes: planned, previewed, done in one transaction, and undone."""
