/**
 * What a study reports, free of any file format: tables, figures and documents. Rounding and
 * wording happen here; the adapters below this package only draw.
 */
package org.exemplar.report;
