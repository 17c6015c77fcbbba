/** Tables as JSON, for programs. */
package org.exemplar.report.json;
