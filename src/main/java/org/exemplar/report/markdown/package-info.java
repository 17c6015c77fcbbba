/** Tables as Markdown, as GitHub and Pandoc read it. */
package org.exemplar.report.markdown;
