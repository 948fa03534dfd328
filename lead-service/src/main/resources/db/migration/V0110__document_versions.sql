-- Versions of the installation's documents: working calendar, ideal customer profile, scoring model, assignment policy.
create table document_version (
  id           uuid primary key,
  document     text not null,
  version      int not null,
  content      text not null check (content is json),
  published_at timestamptz not null,
  unique (document, version)
);
