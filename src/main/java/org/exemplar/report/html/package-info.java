/** Tables and documents as self-contained HTML pages, for screens and for paper. */
package org.exemplar.report.html;
