/**
 * The one reader and writer of spreadsheets: rows whose cells know their place, from CSV and XLSX,
 * and files of both kinds with the same bytes on every machine.
 */
package org.exemplar.sheet;
