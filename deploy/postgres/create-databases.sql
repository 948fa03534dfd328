-- Run once by the PostgreSQL image, on an empty volume: one database for each service.
create database lead;
create database deal;
create database relationship;
create database referral;
create database reporting;
