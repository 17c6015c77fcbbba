/** Tables and documents as Word files, ready to go into a manuscript. */
package org.exemplar.report.docx;
