"""What must happen later, and the only room that speaks to the outside: jobs, letters, calls."""
