/** Markup that is always well-formed: the XML of Office documents, HTML and SVG. */
package org.exemplar.markup;
