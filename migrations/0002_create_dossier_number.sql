-- Dossiers are numbered in the order they come in. Numbers may be skipped, never reused.
CREATE SEQUENCE registry.dossier_number;
