"""What is done in the document libraries: folders are arranged, documents come in many, folders go out as one file."""
