/**
 * A study as one file, an SQLite database: reading it whole, changing it in transactions that a log
 * of events belongs to, and making one. The only room that knows SQLite, JDBI and Flyway.
 */
package org.exemplar.study.store;
