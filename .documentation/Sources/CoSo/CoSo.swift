// A target needs a source file; the handbook stands beside it.
