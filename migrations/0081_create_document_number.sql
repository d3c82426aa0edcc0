-- Numbers of generated documents: one series an office and kind in a year, each drawn once for the records the document is about.
CREATE TABLE registry.document_number (
    series text NOT NULL,
    year integer NOT NULL,
    number integer NOT NULL,
    subject text NOT NULL,
    PRIMARY KEY (series, year, number),
    UNIQUE (series, subject)
);
