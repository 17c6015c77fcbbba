/**
 * The one reader of Word files: paragraphs and tables of a DOCX, each with its place, in one pass
 * over the document's XML.
 */
package org.exemplar.word;
