"""What Voldesk is, what it is made of, and the licences of all of it."""
