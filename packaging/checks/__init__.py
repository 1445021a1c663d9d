"""What `make test-installer` checks, a file for each thing that is looked at."""
