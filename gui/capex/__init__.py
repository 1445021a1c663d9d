"""Capital spending of companies by quarter, with guidance, next report and own rows."""
