/** Tables as Excel workbooks, to sort, filter and count in. */
package org.exemplar.report.xlsx;
