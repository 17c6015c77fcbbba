/** Tables as CSV files (RFC 4180), for programs and people who go on computing. */
package org.exemplar.report.csv;
