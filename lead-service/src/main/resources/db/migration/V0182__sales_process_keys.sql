-- Which sales processes there are, copied from deal-service's topic.
create table sales_process_key (
  process_key text collate "C" primary key
);
